package co.com.bsl.inbox.adapter.sql.care.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be moved is said before anything happens. */
final class MoveRefusalTest {
  private static final String NEWER =
      """
      INSERT INTO flyway_schema_history
        (installed_rank, version, description, type, script, installed_by, execution_time, success)
      VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'somebody', 1, 1)
      """;

  @TempDir Path folder;

  @Test
  void aFileThatIsNotThere() {
    refused(SqlConfig.at("jdbc:sqlite:" + folder.resolve("none.db")), "there is no file");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsNoStore() {
    SqlConfig strange = SqliteFiles.bare(folder);
    SqliteFiles.execute(strange, "CREATE TABLE recipe (name TEXT)");

    refused(strange, "no store of an inbox");
  }

  @Test
  void aFileThatIsNoDatabase() throws Exception {
    Path file = Files.writeString(folder.resolve("inbox.db"), "hello".repeat(500));

    refused(SqlConfig.at("jdbc:sqlite:" + file), "damaged");
  }

  @Test
  void aStoreOfANewerProgram() {
    SqlConfig newer = SqliteFiles.ready(folder);
    SqliteFiles.execute(newer, NEWER);

    refused(newer, "start the newer program");
  }

  @Test
  void aStoreOnPostgres() {
    assertThatThrownBy(() -> Removal.between(PostgresServer.empty(), PostgresServer.empty()).move())
        .hasMessageContaining("on PostgreSQL already");
  }

  @Test
  void aTargetThatIsAFile() {
    SqlConfig here = SqliteFiles.ready(folder);

    assertThatThrownBy(() -> Removal.between(here, SqliteFiles.bare(folder)).move())
        .hasMessageContaining("name a PostgreSQL database");
  }

  @Test
  void aSourceThatAnInboxServes() {
    Removal removal = Removal.from(folder);

    try (SqlAdapter serving = SqlAdapter.open(removal.source())) {
      assertThatThrownBy(removal::move).hasMessageContaining("stop the inbox first");
      assertThat(serving.changes().latest()).isPositive();
    }
    assertThat(new Dump(removal.target()).schema()).isEmpty();
  }

  @Test
  void aTargetThatAnInboxServes() {
    SqlConfig target = PostgresServer.ready();
    Removal removal = Removal.from(folder, target);

    try (SqlAdapter serving = SqlAdapter.open(target)) {
      assertThatThrownBy(removal::move).hasMessageContaining("stop it first");
      assertThat(serving.changes().latest()).isZero();
    }
  }

  @Test
  void aTargetThatASecondMoveWouldDouble() {
    Removal removal = Removal.from(folder);
    removal.move();

    assertThatThrownBy(removal::move)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("the target is not empty (agent, api_token, audit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE change_counter SET latest = 1",
        "UPDATE audit_head SET number = 1",
        "INSERT INTO bookmark (reader, mark) VALUES ('a', 'b')",
        "INSERT INTO message_words (number, words) VALUES (1, '')",
        "CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('arepa')"
      })
  void aTargetInWhichAnythingWasEverKept(String trace) {
    SqlConfig target = PostgresServer.ready();
    PostgresServer.execute(target, trace);

    assertThatThrownBy(() -> Removal.from(folder, target).move())
        .hasMessageContaining("the target is not empty");
  }

  @Test
  void aStoreThatHoldsWhatShouldNotBeUnlessItIsToBeMovedAnyhow() {
    Removal removal = Removal.from(folder);
    SqliteFiles.execute(removal.source(), "UPDATE conversation SET last_at = last_at - 1");

    assertThatThrownBy(removal::move).hasMessageContaining("say --force");
    assertThat(new Dump(removal.target()).schema()).isEmpty();

    assertThat(removal.moveAnyhow().rows()).isPositive();
    assertThat(removal.findings())
        .filteredOn(finding -> !finding.well())
        .extracting(Finding::rule)
        .containsOnly("a conversation stands where its newest message puts it");
  }

  private void refused(SqlConfig source, String reason) {
    assertThatThrownBy(() -> Removal.between(source, PostgresServer.empty()).move())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(reason);
  }
}
