package co.com.bsl.inbox.adapter.sql.support;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite databases for tests, copied from one that was brought up to date once. */
public final class SqliteFiles {
  private static final byte[] READY = ready();

  private SqliteFiles() {}

  /** A database in that folder whose tables are up to date and empty. */
  public static SqlConfig ready(Path folder) {
    try {
      Files.write(file(folder), READY);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bare(folder);
  }

  /** A database in that folder with nothing in it, not even tables. */
  public static SqlConfig bare(Path folder) {
    return SqlConfig.at("jdbc:sqlite:" + file(folder));
  }

  /** Does something in that database behind the store's back. */
  public static void execute(SqlConfig config, String statement) {
    try (Connection connection = DriverManager.getConnection(config.jdbcUrl());
        Statement work = connection.createStatement()) {
      work.execute(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("inbox.db");
  }

  private static byte[] ready() {
    try {
      Path folder = Files.createTempDirectory("inbox");
      SqlAdapter.open(bare(folder)).close();
      byte[] database = Files.readAllBytes(file(folder));
      Files.delete(file(folder));
      Files.delete(folder.resolve("inbox.db.lock"));
      Files.delete(folder);
      return database;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
