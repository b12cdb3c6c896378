package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Keeps a database that is about to be replaced, under a name that says since when. */
final class Aside {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private Aside() {}

  /**
   * Gives the file a second name, so that there is a database at its place at any moment. A log
   * that is left over belongs to it alone, and would ruin the one that comes.
   */
  static Optional<Path> keep(SqliteFile database, Instant now) {
    if (!database.exists()) {
      return Optional.empty();
    }
    SqliteFile kept = new SqliteFile(database.beside(".replaced-" + STAMP.format(now)));
    return Draft.writing(
        kept.path(),
        () -> {
          Files.createLink(kept.path(), database.path());
          moveIfThere(database.log(), kept.log());
          Files.deleteIfExists(database.logIndex());
          return Optional.of(kept.path());
        });
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }
}
