package co.com.bsl.inbox.adapter.sql.care;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store must not take up again as if nothing had happened since it was copied. */
final class AftermathTest {
  @TempDir Path folder;
  private CopyRoom room;

  @BeforeEach
  void fill() {
    room = new CopyRoom(folder);
  }

  @Test
  void whatMayHaveBeenSentSinceIsLookedUpBeforeItIsSentAgain() {
    Restored restored = room.restoreOwnBackup();

    assertThat(restored.sends()).isEqualTo(1);
    Instant now = NINE.plusSeconds(3_600);
    OutboxEntry entry = room.claim(Lane.PROVIDER, now).get(0);
    assertThat(entry.openSince()).contains(NINE);
    assertThat(entry.mayHaveHappenedBefore(now)).isTrue();
  }

  @Test
  void theStartOfAnAttemptThatWasOpenAlreadyStays() {
    try (SqlAdapter store = room.open()) {
      Instant taken = NINE.plusSeconds(30);
      store.inbox().commit(tx -> tx.outbox().claim(Lane.PROVIDER, taken, taken, 10));
    }

    room.restoreOwnBackup();

    assertThat(room.claim(Lane.PROVIDER, NINE.plusSeconds(3_600)).get(0).openSince())
        .contains(NINE.plusSeconds(30));
  }

  @Test
  void ofNotesAndBotTheSecondRecordIsBelievedAndMessagesStillGoThere() {
    Restored restored = room.restoreOwnBackup();

    assertThat(restored.secondRecord()).isEqualTo(1);
    assertThat(room.claim(Lane.MIRROR, NINE.plusSeconds(3_600)))
        .map(OutboxEntry::task)
        .containsExactly(Task.MIRROR_MESSAGE);
    try (SqlAdapter store = room.open()) {
      Conversation anna =
          store.inbox().commit(tx -> tx.conversations().find(idOf(ANNA)).orElseThrow());
      assertThat(anna.notes().state()).isEqualTo(Synced.State.CONFIRMED);
      assertThat(anna.bot()).isEqualTo(Synced.confirmed(BotMode.ACTIVE));
    }
  }

  @Test
  void everybodySignsInAgain() {
    assertThat(room.restoreOwnBackup().sessions()).isEqualTo(1);

    try (SqlAdapter store = room.open()) {
      assertThat(store.sessions().find("hash")).isEmpty();
    }
  }

  @Test
  void noNumberOfAChangeIsEverGivenAgain() {
    room.backUp();
    long shown;
    try (SqlAdapter store = room.open()) {
      shown = CopyRoom.announce(store);
    }

    room.restore(false);

    try (SqlAdapter store = room.open()) {
      assertThat(store.changes().oldest()).isZero();
      assertThat(CopyRoom.announce(store)).isGreaterThan(shown + 1_000_000);
      assertThat(store.changes().oldest()).isEqualTo(store.changes().latest());
    }
  }

  @Test
  void aStoreThatWasPutBackByOtherMeansIsPreparedInItsPlace() {
    Restored restored = room.restorer().inPlace(false);

    assertThat(restored).isEqualTo(Restored.inPlace(1, 1, 1));
    try (SqlAdapter store = room.open()) {
      assertThat(store.changes().latest()).isGreaterThan(1_000_000);
    }
  }

  @Test
  void aStoreAtWorkIsNotPreparedInItsPlace() {
    try (SqlAdapter store = room.open()) {
      CopyRoom.announce(store);

      assertThatThrownBy(() -> room.restorer().inPlace(false))
          .hasMessageContaining("stop the inbox first");
    }
  }
}
