package co.com.bsl.inbox.adapter.sql.support;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.application.config.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once for all tests of a run. */
public final class PostgresServer {
  private static final PostgresServer ONLY = new PostgresServer();

  private final EmbeddedPostgres server;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    createDatabase("ready", "template1");
    SqlAdapter.open(config("ready")).close();
  }

  /** A database with nothing in it, not even tables. */
  public static SqlConfig bare() {
    return ONLY.create("template1");
  }

  /** A database whose tables are up to date and empty. */
  public static SqlConfig ready() {
    return ONLY.create("ready");
  }

  /** One database whose tables are up to date and stay empty. */
  public static SqlConfig empty() {
    return ONLY.config("ready");
  }

  /** Does something in that database behind the store's back. */
  public static void execute(SqlConfig config, String statement) {
    ONLY.execute(name(config), statement);
  }

  /** The same database by way of another port. */
  public static SqlConfig through(int port, SqlConfig config) {
    String url = config.jdbcUrl().replace(":" + ONLY.server.getPort() + "/", ":" + port + "/");
    return new SqlConfig(url, config.user(), config.password());
  }

  /** The port of the server itself. */
  public static int port() {
    return ONLY.server.getPort();
  }

  private static String name(SqlConfig config) {
    String url = config.jdbcUrl();
    return url.substring(url.lastIndexOf('/') + 1).split("\\?", 2)[0];
  }

  private SqlConfig create(String template) {
    String name = "test" + databases.incrementAndGet();
    createDatabase(name, template);
    return config(name);
  }

  private void createDatabase(String name, String template) {
    execute(
        "postgres",
        "CREATE DATABASE %s TEMPLATE %s STRATEGY = FILE_COPY".formatted(name, template));
  }

  private SqlConfig config(String database) {
    return new SqlConfig(server.getJdbcUrl("postgres", database), "postgres", new Secret(""));
  }

  private void execute(String database, String statement) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement work = connection.createStatement()) {
      work.execute(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
