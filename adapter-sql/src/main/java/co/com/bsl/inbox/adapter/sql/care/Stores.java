package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.Schema;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;

/** Ways into a store without opening it for work: nothing is made, migrated or changed. */
public final class Stores {

  private Stores() {}

  /** The engine of that store. */
  public static Engine engine(SqlConfig config) {
    return Engine.of(config.jdbcUrl(), config.user(), config.password().value());
  }

  /** A session that sees the store as it is at one moment, whatever is written meanwhile. */
  public static Session look(Engine engine) {
    Session session = Session.writing(engine.looking());
    session.sql(engine.stillness()).update();
    return session;
  }

  /** The file of a store that must be one. */
  public static SqliteFile existing(SqliteFile file) {
    if (!file.exists()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT, "there is no file %s".formatted(file.path()));
    }
    return file;
  }

  /** Refuses tables that are not ours, or of a program newer than this one. */
  public static long requireOurs(Engine engine, Session session) {
    long version = Schema.version(engine, session);
    if (version == 0) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "this is no store of an inbox: its tables are missing");
    }
    Schema.requireKnown(version);
    return version;
  }
}
