package co.com.bsl.inbox.benchmarks.population;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Makes a realistic store: {@code GenerateStore FILE CONVERSATIONS MESSAGES LONGEST}. */
public final class GenerateStore {

  private GenerateStore() {}

  /** Makes it, and says how far it is. */
  public static void main(String[] words) throws IOException {
    Size size =
        new Size(
            Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    at(Path.of(words[0]), size);
  }

  /** The store of that size in that folder, which is made once. */
  public static Path in(Path folder, Size size) throws IOException {
    return at(folder.resolve("%d-%d.db".formatted(size.conversations(), size.messages())), size);
  }

  /** The store of that size in that file; one that is there already is taken as it is. */
  private static Path at(Path file, Size size) throws IOException {
    if (Files.exists(file)) {
      return file;
    }
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(draft);
    Instant begin = Instant.now();
    try (SqlAdapter store = SqlAdapter.open(SqlConfig.at("jdbc:sqlite:" + draft))) {
      new Population(size).write(store.inbox(), done -> tell(done, size));
    }
    Files.move(draft, file);
    Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ".lock"));
    System.err.printf("%n%s in %,d s%n", size, Duration.between(begin, Instant.now()).toSeconds());
    return file;
  }

  private static void tell(int done, Size size) {
    System.err.printf("\rmaking a store: %,d of %,d messages", done, size.messages());
  }
}
