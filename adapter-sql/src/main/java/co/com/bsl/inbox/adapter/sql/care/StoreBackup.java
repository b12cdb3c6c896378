package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a copy of a SQLite store as it is at one moment, while an inbox works on it or not. */
public final class StoreBackup {
  private static final String COPY = "VACUUM INTO :file";
  private static final String QUICK_CHECK = "PRAGMA quick_check(1)";
  private static final String MESSAGES = "SELECT COUNT(*) FROM message";
  private static final String LATEST = "SELECT latest FROM change_counter";

  private final SqliteFile source;

  private StoreBackup(SqliteFile source) {
    this.source = source;
  }

  /**
   * The backup of that store.
   *
   * @throws StoreException when it is on PostgreSQL, saying what to use instead
   */
  public static StoreBackup of(SqlConfig config) {
    SqliteFile file = SqliteFile.of(config.jdbcUrl()).orElseThrow(StoreBackup::useTheServersOwn);
    return new StoreBackup(Stores.existing(file));
  }

  /**
   * Writes the copy, proves it and only then gives it its name.
   *
   * @param replace whether a file with that name may be replaced
   */
  public Copy into(Path target, boolean replace) {
    requireFree(target, replace);
    try (Draft draft = Draft.of(target)) {
      write(draft.file());
      Copy copy = proven(draft.file(), target);
      draft.finish();
      return copy;
    }
  }

  private void requireFree(Path target, boolean replace) {
    if (Files.exists(target) && !replace) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "%s exists: choose another name, or say --force to replace it".formatted(target));
    }
    if (Draft.writing(target, () -> source.has(target))) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "%s belongs to the store itself: choose another name".formatted(target));
    }
  }

  private void write(SqliteFile draft) {
    Engine engine = Engine.of(source.url(), "", "");
    try (Session session = Session.reading(Session.on(engine.looking()))) {
      Stores.requireOurs(engine, session);
      session.sql(COPY).set("file", draft.path().toString()).update();
    }
  }

  private static Copy proven(SqliteFile draft, Path target) {
    Engine engine = Engine.of(draft.url(), "", "");
    try (Session session = Stores.look(engine)) {
      List<String> found = session.sql(QUICK_CHECK).list(row -> row.getString(1));
      if (!found.equals(List.of("ok"))) {
        throw new StoreException(
            StoreException.Cause.INCONSISTENT, "the copy is damaged, so is the store: " + found);
      }
      return new Copy(
          target,
          Draft.writing(target, () -> Files.size(draft.path())),
          session.sql(MESSAGES).number(),
          session.sql(LATEST).number());
    }
  }

  /**
   * A server's own tool copies all of it, roles and later tables included, and knows its moment.
   */
  private static StoreException useTheServersOwn() {
    return new StoreException(
        StoreException.Cause.INCONSISTENT,
        "the store is on PostgreSQL, whose own tool copies it while it runs: "
            + "pg_dump --format=custom --file=inbox.dump \"$DATABASE_URL\"");
  }
}
