package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Files;
import java.util.List;

/**
 * Looks at the file of a database before anything is done with it. What is damaged is left as it
 * is. A server looks after its own files.
 */
final class StartCheck {
  /** Fails on a file that is none of SQLite's, is cut off, or whose tables cannot be listed. */
  private static final String TABLES = "SELECT COUNT(*) FROM sqlite_master";

  private static final String QUICK_CHECK = "PRAGMA quick_check(1)";

  /** So much is read in less than a second; for more there is the command that verifies. */
  private static final long SOON_READ = 256L * 1_024 * 1_024;

  private StartCheck() {}

  /**
   * Returns whether the last process did not stop in good order. Then the pages themselves are
   * looked at, unless that would take long.
   */
  static boolean foundLog(Engine engine, String url) {
    return SqliteFile.of(url)
        .filter(SqliteFile::exists)
        .map(file -> foundLog(engine, file))
        .orElse(false);
  }

  private static boolean foundLog(Engine engine, SqliteFile file) {
    boolean left = file.log().toFile().length() > 0;
    try (Session session = Session.reading(Session.on(engine.looking()))) {
      session.sql(TABLES).number();
      if (left && session.sql(engine.size()).number() <= SOON_READ) {
        requireSound(session);
      }
      return left;
    } catch (StoreException failure) {
      throw failure.kind() == StoreException.Cause.INCONSISTENT
          ? damaged(file, failure)
          : told(file, failure);
    }
  }

  private static void requireSound(Session session) {
    List<String> found = session.sql(QUICK_CHECK).list(row -> row.getString(1));
    if (!found.equals(List.of("ok"))) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT, "the database is damaged: " + found.get(0));
    }
  }

  private static StoreException damaged(SqliteFile file, StoreException failure) {
    return new StoreException(
        failure.kind(),
        "%s: %s. It stays as it is: keep a copy, and put a backup in its place with the command restore"
            .formatted(file.path(), failure.getMessage()),
        failure);
  }

  private static StoreException told(SqliteFile file, StoreException failure) {
    String advice =
        Files.isReadable(file.path()) && Files.isWritable(file.path().toAbsolutePath().getParent())
            ? "check the disk"
            : "give this user the right to read and write it and its folder";
    return new StoreException(
        failure.kind(), "%s: %s; %s".formatted(file.path(), failure.getMessage(), advice), failure);
  }
}
