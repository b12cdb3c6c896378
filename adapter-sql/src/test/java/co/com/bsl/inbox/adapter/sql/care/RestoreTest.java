package co.com.bsl.inbox.adapter.sql.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy takes the place of a store in one step, or not at all. */
final class RestoreTest {
  @TempDir Path folder;
  private CopyRoom room;

  @BeforeEach
  void fill() {
    room = new CopyRoom(folder);
  }

  @Test
  void aRestoredStoreIsThatOfTheBackupAndTheOneItReplacedIsKept() {
    room.backUp();
    try (SqlAdapter store = room.open()) {
      CopyRoom.announce(store);
    }

    Restored restored = room.restore(false);

    assertThat(room.findings()).isNotEmpty().allMatch(Finding::well);
    Path kept = restored.replaced().orElseThrow();
    assertThat(kept.getFileName()).hasToString(CopyRoom.KEPT);
    try (SqlAdapter replaced = SqlAdapter.open(SqlConfig.at("jdbc:sqlite:" + kept))) {
      assertThat(replaced.changes().latest()).isEqualTo(4);
    }
    try (SqlAdapter store = room.open()) {
      assertThat(store.view().search("hola", 10)).hasSize(1);
      assertThat(store.inbox().<String>commit(tx -> tx.bookmarks().find("catch-up").orElse("")))
          .isEqualTo("there");
    }
  }

  @Test
  void nothingIsRestoredWhileAnInboxIsAtWorkOnTheStore() throws IOException {
    room.backUp();
    try (SqlAdapter store = room.open()) {
      CopyRoom.announce(store);

      assertThatThrownBy(() -> room.restore(false))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("stop the inbox first");

      assertThat(CopyRoom.announce(store)).isEqualTo(5);
    }
    assertThat(room.names()).doesNotContain(CopyRoom.KEPT);
  }

  @Test
  void aStoreThatIsPastReadingIsReplacedAllTheSame() throws IOException {
    room.backUp();
    Files.writeString(room.folder().resolve("inbox.db"), "no database any more".repeat(1_000));
    Files.writeString(room.folder().resolve("inbox.db-wal"), "nor a log");

    room.restore(false);

    try (SqlAdapter store = room.open()) {
      assertThat(store.view().list(Conversations.all()).items()).hasSize(2);
    }
    assertThat(room.names()).contains(CopyRoom.KEPT);
  }

  @Test
  void whereNoStoreWasTheCopyIsSimplyPut() throws IOException {
    room.backUp();
    Files.delete(room.folder().resolve("inbox.db"));

    assertThat(room.restore(false).replaced()).isEmpty();

    try (SqlAdapter store = room.open()) {
      assertThat(store.view().list(Conversations.all()).items()).hasSize(2);
    }
  }

  @Test
  void aDamagedCopyIsRefusedWhateverIsSaidAndTheStoreStays() throws IOException {
    room.backUp();
    byte[] bytes = Files.readAllBytes(room.backup());
    for (int at = 8_192; at < bytes.length - 4_096; at++) {
      bytes[at] = 42;
    }
    Files.write(room.backup(), bytes);

    assertThatThrownBy(() -> room.restore(true)).isInstanceOf(StoreException.class);

    room.assertThatTheStoreStays();
  }

  @Test
  void aCopyThatHoldsWhatShouldNotBeIsRefusedUnlessThereIsNoOther() {
    room.backUp();
    SqliteFiles.execute(CopyRoom.at(room.backup()), "UPDATE conversation SET last_at = 1");

    assertThatThrownBy(() -> room.restore(false)).hasMessageContaining("--force");
    room.assertThatTheStoreStays();

    room.restore(true);
    assertThat(room.findings()).filteredOn(finding -> !finding.well()).hasSize(1);
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefused() {
    SqliteFiles.execute(CopyRoom.at(room.backup()), "CREATE TABLE something (number INTEGER)");

    assertThatThrownBy(() -> room.restore(true)).hasMessageContaining("no store of an inbox");
    room.assertThatTheStoreStays();
  }
}
