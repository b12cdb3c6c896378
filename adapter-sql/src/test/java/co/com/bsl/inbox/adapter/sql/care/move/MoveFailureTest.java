package co.com.bsl.inbox.adapter.sql.care.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A move that does not reach its end has moved nothing, and may be made again. */
final class MoveFailureTest {
  @TempDir Path folder;
  private Removal removal;

  @BeforeEach
  void furnish() {
    removal = Removal.from(folder);
  }

  @Test
  void aTableThatTheDatabaseRefusesTakesAllOthersBack() {
    SqliteFiles.execute(removal.source(), "UPDATE session SET created_at = 'yesterday'");

    assertThatThrownBy(removal::move)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("the table session cannot be");

    assertThat(removal.progress()).extracting(Progress::part).contains("message");
    assertThatNothingArrived();
    SqliteFiles.execute(removal.source(), "UPDATE session SET created_at = last_seen_at");
    assertThat(removal.move().rows()).isPositive();
  }

  @Test
  void rowsThatArriveOtherwiseThanTheyLeftTakeAllOthersBack() {
    SqlAdapter.open(removal.target()).close();
    PostgresServer.execute(
        removal.target(),
        """
        CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN NEW.text := upper(NEW.text); RETURN NEW; END $$;
        CREATE TRIGGER meddling BEFORE INSERT ON draft FOR EACH ROW EXECUTE FUNCTION meddle();
        """);

    assertThatThrownBy(removal::move)
        .hasMessageContaining("the table draft arrived otherwise than it left");

    assertThatNothingArrived();
  }

  @Test
  void aProcessThatIsKilledHalfWayHasMovedNothing() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("inbox.db"));
    Process mover =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HaltingMove.class.getName(),
                removal.source().jdbcUrl(),
                removal.target().jdbcUrl(),
                removal.target().user())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = mover.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo(HaltingMove.HALF_WAY);
    } finally {
      mover.destroyForcibly().waitFor();
    }

    assertThatNothingArrived();
    assertThat(Files.readAllBytes(folder.resolve("inbox.db"))).isEqualTo(before);
    assertThat(removal.move().rows()).isPositive();
  }

  /** The database waits with its answer until it has taken back what was half-done. */
  private void assertThatNothingArrived() {
    try (SqlAdapter store = SqlAdapter.open(removal.target())) {
      assertThat(store.view().list(Conversations.all()).items()).isEmpty();
      assertThat(store.changes().latest()).isZero();
      assertThat(store.agents().all()).isEmpty();
      assertThat(store.audit().head().number()).isZero();
    }
  }
}
