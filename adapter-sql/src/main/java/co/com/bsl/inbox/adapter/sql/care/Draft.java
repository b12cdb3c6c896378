package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.domain.port.StoreException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A database in the making beside its final place, for the owner's eyes only. It takes that place
 * whole and on the disk, or not at all.
 */
final class Draft implements AutoCloseable {
  private final Path target;
  private final SqliteFile file;

  private Draft(Path target, SqliteFile file) {
    this.target = target;
    this.file = file;
  }

  static Draft of(Path target) {
    Path place = target.toAbsolutePath();
    return writing(
        place,
        () -> {
          return new Draft(place, new SqliteFile(ownersFile(place)));
        });
  }

  SqliteFile file() {
    return file;
  }

  /** Becomes a copy of that database, with what its log holds beside it. */
  void copy(SqliteFile source) {
    writing(
        target,
        () -> {
          fill(file.path(), source.path());
          if (Files.exists(source.log())) {
            Files.move(ownersFile(target), file.log());
            fill(file.log(), source.log());
          }
          return file;
        });
  }

  /** Takes its place; what was there is gone. */
  void finish() {
    writing(
        target,
        () -> {
          if (Files.exists(file.log()) && Files.size(file.log()) > 0) {
            throw new IOException("part of it is still in %s".formatted(file.log()));
          }
          sync(file.path(), StandardOpenOption.WRITE);
          Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
          sync(target.getParent(), StandardOpenOption.READ);
          return target;
        });
  }

  /** Leaves nothing behind but what was finished. */
  @Override
  public void close() {
    writing(
        target,
        () -> {
          for (Path part : file.all()) {
            Files.deleteIfExists(part);
          }
          return target;
        });
  }

  static <R> R writing(Path target, Work<R> work) {
    try {
      return work.run();
    } catch (IOException failure) {
      throw new StoreException(
          StoreException.Cause.UNAVAILABLE,
          "%s cannot be written, check folder, rights and space: %s".formatted(target, failure),
          failure);
    }
  }

  /** A new file beside that place which nobody else may read or write. */
  private static Path ownersFile(Path place) throws IOException {
    return Files.createTempFile(place.getParent(), place.getFileName() + ".", ".part");
  }

  /** Writes into the file that is there, because a new one would have the rights of the source. */
  private static void fill(Path file, Path source) throws IOException {
    try (OutputStream content = Files.newOutputStream(file)) {
      Files.copy(source, content);
    }
  }

  private static void sync(Path path, StandardOpenOption way) throws IOException {
    try (FileChannel channel = FileChannel.open(path, way)) {
      channel.force(true);
    }
  }

  /** Something that is done with files. */
  @FunctionalInterface
  interface Work<R> {
    R run() throws IOException;
  }
}
