package co.com.bsl.inbox.adapter.wix;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.wix.WixDocument;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notes, which Wix takes in its own way. */
class WixNotesTest {
  private static final String USER = "573001234567";

  private final Emulator emulator = Emulator.start();
  private final ConversationStorePort store =
      new WixAdapter(Samples.config(emulator.wixUrl()), Clock.systemUTC()).conversations();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void notesOnAStrangerMakeARecord() {
    store.writeNotes(ANNA, new Notes("Diabética"));

    assertThat(opened().notes()).isEqualTo(new Notes("Diabética"));
    assertThat(stored().name()).isEqualTo(USER);
  }

  @Test
  void notesThatSpeakOfStoppingStopTheBot() {
    store.append(ANNA, "Ana", inbound("hola").build());

    store.writeNotes(ANNA, new Notes("Stop por hoy"));

    assertThat(opened().bot()).isEqualTo(BotMode.STOPPED);
  }

  @Test
  void notesCanBeTakenBack() {
    store.append(ANNA, "Ana", inbound("hola").build());
    store.writeNotes(ANNA, new Notes("Diabética"));

    store.writeNotes(ANNA, Notes.NONE);

    assertThat(opened().notes()).isEqualTo(Notes.NONE);
    assertThat(stored().notes()).isBlank();
  }

  @Test
  void notesTooLongForUsAreReadAsFarAsTheyGo() {
    emulator.wix().notes(USER, "x".repeat(Notes.LONGEST + 1));

    assertThat(opened().notes().text()).hasSize(Notes.LONGEST);
  }

  private WixDocument stored() {
    return emulator.wix().find(USER).orElseThrow();
  }

  private StoredConversation opened() {
    return store.open(ANNA).orElseThrow();
  }
}
