package co.com.bsl.inbox.adapter.sql.support;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty SQLite store in a folder of its own, for one test. */
public final class SqliteStore implements AfterEachCallback {
  private final Path folder;
  private final SqlConfig config;
  private final SqlAdapter store;

  public SqliteStore() {
    try {
      folder = Files.createTempDirectory("inbox");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    config = SqliteFiles.ready(folder);
    store = SqlAdapter.open(config);
  }

  public SqlAdapter store() {
    return store;
  }

  /** Where it is. */
  public SqlConfig config() {
    return config;
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
