package co.com.bsl.inbox.adapter.sql.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of a SQLite database, and those that belong to it. */
public record SqliteFile(Path path) {
  private static final String PREFIX = "jdbc:sqlite:";

  /** The file that the URL names, unless it names another kind of database. */
  public static Optional<SqliteFile> of(String url) {
    return url.startsWith(PREFIX)
        ? Optional.of(new SqliteFile(Path.of(url.substring(PREFIX.length()).split("\\?", 2)[0])))
        : Optional.empty();
  }

  /** Whether there is such a file. */
  public boolean exists() {
    return Files.exists(path);
  }

  /** What was committed and is not in the file itself yet. */
  public Path log() {
    return beside("-wal");
  }

  /** Where the processes that have the file open agree on the log's use. */
  public Path logIndex() {
    return beside("-shm");
  }

  /** Held while something is done that two processes must not do at once. */
  public Path lock() {
    return beside(".lock");
  }

  /** The file itself, and all that may lie beside it. */
  public List<Path> all() {
    return List.of(path, log(), logIndex(), lock());
  }

  /** Whether that is one of these files, by whatever name. */
  public boolean has(Path other) throws IOException {
    for (Path own : all()) {
      if (Files.exists(own) && Files.exists(other) && Files.isSameFile(own, other)) {
        return true;
      }
    }
    return false;
  }

  /** A file in the same folder whose name goes on like that. */
  public Path beside(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }

  /** How JDBC is told of it. */
  public String url() {
    return PREFIX + path;
  }
}
