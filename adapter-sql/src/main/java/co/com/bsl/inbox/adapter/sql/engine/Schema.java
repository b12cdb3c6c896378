package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;

/**
 * The version of the tables. It is read by a plain query, so that a start on a database that is up
 * to date does not wait for the migration library.
 */
public final class Schema {
  /** The newest version that this program knows. */
  static final int NEWEST = 9;

  private static final String VERSION =
      """
      SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0)
      FROM flyway_schema_history WHERE version IS NOT NULL
      """;

  private Schema() {}

  /** Brings the tables up to date, or says why this program cannot work with them. */
  public static void prepare(Engine engine) {
    engine.alone(() -> migrate(engine));
    requireKnown(version(engine));
  }

  /** Refuses tables of a program newer than this one. */
  public static void requireKnown(long version) {
    if (version > NEWEST) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "the database has schema version %d, this program knows %d: start the newer program"
              .formatted(version, NEWEST));
    }
  }

  private static void migrate(Engine engine) {
    if (version(engine) < NEWEST) {
      Migrations.run(engine);
    }
  }

  private static long version(Engine engine) {
    try (Session session = Session.reading(Session.on(engine.writing()))) {
      return version(engine, session);
    }
  }

  /** The version of the tables there, 0 when there are none of ours. */
  public static long version(Engine engine, Session session) {
    boolean bare = session.sql(engine.countHistories()).number() == 0;
    return bare ? 0 : session.sql(VERSION).number();
  }
}
