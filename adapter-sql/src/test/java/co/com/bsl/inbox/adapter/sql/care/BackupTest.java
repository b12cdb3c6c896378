package co.com.bsl.inbox.adapter.sql.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy made beside a running inbox is whole, private and never in the way of another file. */
final class BackupTest {
  @TempDir Path folder;
  private CopyRoom room;

  @BeforeEach
  void fill() {
    room = new CopyRoom(folder);
  }

  @Test
  void aCopyOfAStoreAtWorkHoldsWhatWasCommittedAndSaysHowMuch() throws IOException {
    try (SqlAdapter store = room.open()) {
      CopyRoom.announce(store);

      Copy copy = room.backUp();

      CopyRoom.announce(store);
      assertThat(copy.file()).isEqualTo(room.backup());
      assertThat(copy.bytes()).isEqualTo(Files.size(room.backup())).isPositive();
      assertThat(copy.messages()).isEqualTo(3);
      assertThat(copy.latest()).isEqualTo(4);
    }
    try (SqlAdapter copied = SqlAdapter.open(SqlConfig.at("jdbc:sqlite:" + room.backup()))) {
      assertThat(copied.changes().latest()).isEqualTo(4);
      assertThat(copied.view().search("hola", 10)).hasSize(1);
    }
  }

  @Test
  void aCopyIsForItsOwnerAloneAndNothingElseIsLeft() throws IOException {
    room.backUp();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room.backup())))
        .isEqualTo("rw-------");
    assertThat(room.names()).containsExactlyInAnyOrder("backup.db", "inbox.db", "inbox.db.lock");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenAskedTo() throws IOException {
    Files.writeString(room.backup(), "precious");

    assertThatThrownBy(room::backUp).hasMessageContaining("exists").hasMessageContaining("--force");
    assertThat(room.backup()).hasContent("precious");

    assertThat(StoreBackup.of(room.config()).into(room.backup(), true).messages()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox.db", "inbox.db-wal", "inbox.db.lock", "../%s/inbox.db"})
  void noFileOfTheStoreItselfIsEverReplaced(String name) throws IOException {
    Path own = folder.resolve(name.formatted(folder.getFileName()));

    try (SqlAdapter store = room.open()) {
      CopyRoom.announce(store);

      assertThatThrownBy(() -> StoreBackup.of(room.config()).into(own, true))
          .hasMessageContaining("belongs to the store itself");

      CopyRoom.announce(store);
    }
    try (SqlAdapter store = room.open()) {
      assertThat(store.changes().latest()).isEqualTo(5);
    }
  }

  @Test
  void aStoreThatIsNotThereIsNotCopied() {
    SqlConfig none = SqlConfig.at("jdbc:sqlite:" + room.folder().resolve("none.db"));

    assertThatThrownBy(() -> StoreBackup.of(none)).hasMessageContaining("there is no file");
  }

  @Test
  void onPostgresTheServersOwnToolsAreNamed() {
    SqlConfig postgres = SqlConfig.at("jdbc:postgresql://127.0.0.1/inbox");

    assertThatThrownBy(() -> StoreBackup.of(postgres)).hasMessageContaining("pg_dump");
    assertThatThrownBy(
            () ->
                new StoreRestore(postgres, Clock.systemUTC(), room.findings()::add)
                    .from(room.backup(), true))
        .hasMessageContaining("pg_restore");
  }

  @Test
  void aCopyOfANewerProgramIsRefused() {
    room.backUp();
    SqliteFiles.execute(
        CopyRoom.at(room.backup()),
        "UPDATE flyway_schema_history SET version = '99' WHERE version IS NOT NULL");

    assertThatThrownBy(() -> room.restore(true)).hasMessageContaining("start the newer program");
    room.assertThatTheStoreStays();
  }
}
