package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.domain.port.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the store; a folder that is not there yet is made for its file. */
final class Store {
  private static final String FILE = "jdbc:sqlite:";

  private Store() {}

  static SqlAdapter open(SqlConfig config) {
    if (config.jdbcUrl().startsWith(FILE)) {
      makeFolder(Path.of(config.jdbcUrl().substring(FILE.length())).toAbsolutePath().getParent());
    }
    return SqlAdapter.open(config, Clock.systemUTC());
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new StoreException(
          StoreException.Cause.UNAVAILABLE,
          "DATA_DIR cannot be made: %s".formatted(folder),
          failure);
    }
  }
}
