package co.com.bsl.inbox.adapter.sql.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are brought up to date once, whoever comes first, and never by an older program. */
final class SchemaTest {
  private static final String NEWER =
      """
      INSERT INTO flyway_schema_history
        (installed_rank, version, description, type, script, installed_by, execution_time, success)
      VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'somebody', 1, %s)
      """;

  @TempDir Path folder;

  @Test
  void severalMayStartAtOnceOnAnEmptySqliteDatabase() throws Exception {
    startAtOnce(SqliteFiles.bare(folder));
  }

  @Test
  void severalMayStartAtOnceOnAnEmptyPostgresDatabase() throws Exception {
    startAtOnce(PostgresServer.bare());
  }

  @Test
  void severalMayStartAtOnceOnASqliteDatabaseOfTheFirstVersion() throws Exception {
    startAtOnce(ofTheFirstVersion(SqliteFiles.bare(folder), "sqlite"));
  }

  @Test
  void severalMayStartAtOnceOnAPostgresDatabaseOfTheFirstVersion() throws Exception {
    startAtOnce(ofTheFirstVersion(PostgresServer.bare(), "postgresql"));
  }

  @Test
  void aNewerSqliteDatabaseIsRefused() throws Exception {
    SqlConfig config = SqliteFiles.ready(folder);
    execute(config, NEWER.formatted(1));

    assertThatItIsTooNew(config);
  }

  @Test
  void aNewerPostgresDatabaseIsRefused() throws Exception {
    SqlConfig config = PostgresServer.ready();
    execute(config, NEWER.formatted(true));

    assertThatItIsTooNew(config);
  }

  @Test
  void aMigrationThatFailsOnSqliteStopsTheStartAndLeavesNothing() throws Exception {
    failToMigrate(SqliteFiles.bare(folder));
  }

  @Test
  void aMigrationThatFailsOnPostgresStopsTheStartAndLeavesNothing() throws Exception {
    failToMigrate(PostgresServer.bare());
  }

  @Test
  void aDatabaseThatIsUpToDateDoesNotWaitForTheMigrationLibrary() throws Exception {
    SqlConfig config = SqliteFiles.ready(folder);

    try (URLClassLoader without = classesWithoutFlyway()) {
      Class<?> configType = without.loadClass(SqlConfig.class.getName());
      Object there = configType.getMethod("at", String.class).invoke(null, config.jdbcUrl());
      Class<?> adapter = without.loadClass(SqlAdapter.class.getName());
      try (AutoCloseable open =
          (AutoCloseable) adapter.getMethod("open", configType).invoke(null, there)) {
        assertThat(open).isNotNull();
      }
    }
  }

  /** A database as the first version of the program left it. */
  private static SqlConfig ofTheFirstVersion(SqlConfig config, String engine) {
    Flyway.configure()
        .dataSource(config.jdbcUrl(), config.user(), "")
        .locations("classpath:co/com/bsl/inbox/adapter/sql/migration/" + engine)
        .target("1")
        .load()
        .migrate();
    return config;
  }

  private static void startAtOnce(SqlConfig config) throws Exception {
    List<FutureTask<SqlAdapter>> starts = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      FutureTask<SqlAdapter> start = new FutureTask<>(() -> SqlAdapter.open(config));
      new Thread(start, "starting-" + n).start();
      starts.add(start);
    }
    for (FutureTask<SqlAdapter> start : starts) {
      try (SqlAdapter store = start.get()) {
        assertThat(store.view().list(Conversations.all()).items()).isEmpty();
        assertThat(store.drafts().of(Conversations.MARTA)).isEmpty();
      }
    }
  }

  private static void assertThatItIsTooNew(SqlConfig config) {
    assertThatThrownBy(() -> SqlAdapter.open(config))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("schema version 99")
        .hasMessageContaining("start the newer program");
  }

  /** A stranger's table is in the way of ours. */
  private static void failToMigrate(SqlConfig config) throws SQLException {
    execute(config, "CREATE TABLE session (something_else INTEGER)");

    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> SqlAdapter.open(config))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("could not be brought up to date");
    }
    execute(config, "DROP TABLE session");
    SqlAdapter.open(config).close();
  }

  private static void execute(SqlConfig config, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(config.jdbcUrl(), config.user(), "");
        Statement work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  private static URLClassLoader classesWithoutFlyway() {
    URL[] urls =
        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
            .filter(entry -> !entry.contains("flyway"))
            .map(SchemaTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
