package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.EmulatorConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Twilio and whoever watches us are told while the database cannot keep anything, and that
 * everything goes on by itself when it can again.
 */
class StoreFaultsTest {
  private static final String NUMBER = "573001234567";

  @TempDir private Path data;

  @Test
  void aDatabaseThatSomebodyElseHoldsLockedIsToldAndUsedAgain() throws SQLException {
    String url = "jdbc:sqlite:" + data.resolve("inbox.db");
    try (LiveSystem system = system(url + "?busy_timeout=50");
        Connection other = DriverManager.getConnection(url);
        Statement lock = other.createStatement()) {
      assertThat(webhook(system, "antes")).isEqualTo(200);
      lock.execute("BEGIN IMMEDIATE");

      assertThatNothingIsKept(system);

      lock.execute("ROLLBACK");
      assertThatAllIsWellAgain(system);
    }
  }

  @Test
  void aFullDiskIsToldAndUsedAgainWhenThereIsRoom() throws SQLException {
    String url = "jdbc:sqlite:" + data.resolve("inbox.db");
    try (LiveSystem system = system(url + "?max_page_count=200&busy_timeout=2000");
        Connection other = DriverManager.getConnection(url);
        Statement work = other.createStatement()) {
      work.execute("PRAGMA busy_timeout = 5000");
      work.execute("CREATE TABLE ballast (bytes BLOB)");
      work.execute("INSERT INTO ballast VALUES (zeroblob(1000000))");
      int status = 200;
      while (status == 200) {
        status = webhook(system, "hola ".repeat(300));
      }

      assertThat(status).isEqualTo(503);
      assertThat(system.api().get("/health").at("/status").asText()).isEqualTo("unhealthy");

      work.execute("DELETE FROM ballast");
      assertThatAllIsWellAgain(system);
    }
  }

  @Test
  void aServerThatCannotBeReachedIsToldAndUsedAgainWhenItCan() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Line line = Line.to(server.getPort());
        LiveSystem system =
            system("postgres://postgres@127.0.0.1:%d/postgres".formatted(line.port()))) {
      assertThat(webhook(system, "antes")).isEqualTo(200);
      line.cut();

      assertThatNothingIsKept(system);

      line.mend();
      assertThatAllIsWellAgain(system);
    }
  }

  private static void assertThatNothingIsKept(LiveSystem system) {
    assertThat(webhook(system, "mientras")).isEqualTo(503);
    ApiClient.Answer health = system.api().get("/health");
    assertThat(health.status()).isEqualTo(503);
    assertThat(health.at("/components/store/status").asText()).isEqualTo("down");
  }

  private static void assertThatAllIsWellAgain(LiveSystem system) {
    assertThat(webhook(system, "después")).isEqualTo(200);
    assertThat(system.api().get("/health").status()).isEqualTo(200);
    assertThat(system.api().conversation(NUMBER).body().toString()).contains("después");
  }

  private static int webhook(LiveSystem system, String text) {
    return system.emulator().contact(NUMBER).writes(text).await().orElseThrow().result().status();
  }

  private LiveSystem system(String database) {
    return LiveSystem.start(
        data, EmulatorConfig.defaults(), Map.of("DATABASE_URL", database, "WIX_BASE_URL", ""));
  }
}
