package co.com.bsl.inbox.adapter.sql.fault;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.StoreSummary;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds, says, and refuses. */
final class StartTest {
  @TempDir Path folder;

  @Test
  void aStartSaysWhatItFoundOnSqlite() {
    SqlConfig config = SqliteFiles.ready(folder);
    fill(config);

    try (SqlAdapter store = SqlAdapter.open(config)) {
      StoreSummary found = store.summary();

      assertThat(found.engine()).startsWith("SQLite 3.");
      assertThat(found.place()).isEqualTo(folder.resolve("inbox.db").toString());
      assertThat(found.bytes()).isGreaterThan(4_096);
      assertThat(found.recovered()).isFalse();
      assertThat(found).asString().contains("messages=1 conversations=1 waiting_sends=0");
    }
  }

  @Test
  void aStartSaysWhatItFoundOnPostgresAndTellsNoPassword() {
    SqlConfig config = PostgresServer.ready();
    fill(config);
    SqlConfig spoken = SqlConfig.at(config.jdbcUrl() + "&user=postgres&password=secreto");

    try (SqlAdapter store = SqlAdapter.open(spoken)) {
      assertThat(store.summary())
          .asString()
          .startsWith("engine=PostgreSQL-")
          .contains("place=//localhost:", "messages=1 conversations=1")
          .doesNotContain("secreto");
    }
  }

  @Test
  void aLogThatAKilledProcessLeftIsTakenOverAndTold() throws IOException {
    SqlConfig killed = killedWhileAtWork(SqliteFiles.ready(folder));

    try (SqlAdapter store = SqlAdapter.open(killed)) {
      assertThat(store.summary().recovered()).isTrue();
      assertThat(store.view().search("hola", 10)).hasSize(1);
    }
    try (SqlAdapter store = SqlAdapter.open(killed)) {
      assertThat(store.summary().recovered()).isFalse();
    }
  }

  @Test
  void aFileThatWasCutOffIsRefusedWithAdviceAndStaysAsItIs() throws IOException {
    SqlConfig config = SqliteFiles.ready(folder);
    Path file = folder.resolve("inbox.db");
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(cut.length() / 2 / 4_096 * 4_096);
    }

    assertThatItIsRefusedAndUntouched(config, file);
  }

  @Test
  void damagedPagesAreFoundAfterAStopThatWasNotInGoodOrder() throws IOException {
    SqlConfig killed = killedWhileAtWork(SqliteFiles.ready(folder));
    Path file = folder.resolve("killed/inbox.db");
    int page = (int) rootPage("parked_report_by_message");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4_096 * (page - 1), 4_096 * page, (byte) 42);
    Files.write(file, bytes);

    assertThatItIsRefusedAndUntouched(killed, file);
  }

  /** Where an index begins that neither a start nor the log left behind has touched. */
  private long rootPage(String index) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("inbox.db"));
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT rootpage FROM sqlite_master WHERE name = '%s'".formatted(index))) {
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void assertThatItIsRefusedAndUntouched(SqlConfig config, Path file)
      throws IOException {
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> SqlAdapter.open(config))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("damaged")
        .hasMessageContaining("restore");

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  /** What is on the disk at a moment at which a process is at work is what a kill would leave. */
  private SqlConfig killedWhileAtWork(SqlConfig config) throws IOException {
    Path left = Files.createDirectory(folder.resolve("killed"));
    try (SqlAdapter store = SqlAdapter.open(config)) {
      keep(store);
      for (String name : new String[] {"inbox.db", "inbox.db-wal"}) {
        Files.copy(folder.resolve(name), left.resolve(name));
      }
    }
    return SqlConfig.at("jdbc:sqlite:" + left.resolve("inbox.db"));
  }

  private static void fill(SqlConfig config) {
    try (SqlAdapter store = SqlAdapter.open(config)) {
      keep(store);
    }
  }

  private static void keep(SqlAdapter store) {
    var conversation = Conversations.with(ANNA);
    var message = inbound("hola").build();
    store
        .inbox()
        .commit(
            tx -> {
              tx.conversations().save(conversation);
              tx.messages().save(conversation.id(), message);
              return null;
            });
  }
}
