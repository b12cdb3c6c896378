package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What every record of conversations promises, also one that keeps no ids and drops repeats: so
 * nothing is said here about ids, names, or the same words twice.
 */
public interface ConversationStoreContract {

  /** An empty record; the same at every call of one test. */
  ConversationStorePort store();

  @Test
  default void nothingIsKeptOfAStranger() {
    assertThat(store().open(ANNA)).isEmpty();
  }

  @Test
  default void whatWasAppendedIsTheHistoryOldestFirst() {
    store().append(ANNA, "Ana", outbound("buenas").at(9, 1).build());
    store().append(ANNA, "Ana", inbound("¿hay citas? 👍").at(9, 2).build());
    store().append(ANNA, "Ana", inbound("hola").at(9, 0).build());

    assertThat(history())
        .map(said -> said.content().readable())
        .containsExactly("hola", "buenas", "¿hay citas? 👍");
    assertThat(history())
        .map(Message::direction)
        .containsExactly(Direction.INBOUND, Direction.OUTBOUND, Direction.INBOUND);
    assertThat(history().get(1).at()).isEqualTo(outbound("").at(9, 1).build().at());
  }

  @Test
  default void theSameCallTwiceIsHarmless() {
    Message message = inbound("hola").build();

    store().append(ANNA, "Ana", message);
    store().append(ANNA, "", message);

    assertThat(history()).hasSize(1);
  }

  @Test
  default void conversationsAreKeptApart() {
    store().append(ANNA, "Ana", inbound("hola").build());
    store().append(LUIS, "Luis", inbound("hola").build());

    assertThat(history()).hasSize(1);
  }

  @Test
  default void aFileWithoutWordsIsKeptUnderAReadableWord() {
    Content photo =
        new Content(
            ContentKind.IMAGE,
            "",
            List.of(new Attachment("https://api/Media/ME1", "image/jpeg", "")),
            Map.of());

    store().append(ANNA, "Ana", inbound(photo).build());

    assertThat(history()).map(said -> said.content().readable()).containsExactly("[imagen]");
  }

  @Test
  default void notesAreReplaced() {
    store().append(ANNA, "Ana", inbound("hola").build());

    store().writeNotes(ANNA, new Notes("Diabética"));
    store().writeNotes(ANNA, new Notes("Diabética.\nLlamar después de las 5"));

    assertThat(open().notes()).isEqualTo(new Notes("Diabética.\nLlamar después de las 5"));
  }

  @Test
  default void theBotIsSwitchedOffAndOn() {
    store().append(ANNA, "Ana", inbound("hola").build());
    assertThat(open().bot()).isEqualTo(BotMode.ACTIVE);

    store().setBotMode(ANNA, BotMode.STOPPED);
    store().setBotMode(ANNA, BotMode.STOPPED);
    assertThat(open().bot()).isEqualTo(BotMode.STOPPED);

    store().setBotMode(ANNA, BotMode.ACTIVE);
    assertThat(open().bot()).isEqualTo(BotMode.ACTIVE);
  }

  @Test
  default void theBotIsStoppedForAStrangerToo() {
    store().setBotMode(ANNA, BotMode.STOPPED);

    assertThat(open().bot()).isEqualTo(BotMode.STOPPED);
  }

  @Test
  default void appendingChangesNeitherNotesNorBot() {
    store().append(ANNA, "Ana", inbound("hola").build());
    store().writeNotes(ANNA, new Notes("Diabética"));
    store().setBotMode(ANNA, BotMode.STOPPED);

    store().append(ANNA, "Ana", inbound("¿hay citas?").build());

    assertThat(open().notes()).isEqualTo(new Notes("Diabética"));
    assertThat(open().bot()).isEqualTo(BotMode.STOPPED);
  }

  private StoredConversation open() {
    return store().open(ANNA).orElseThrow();
  }

  private List<Message> history() {
    return open().messages();
  }
}
