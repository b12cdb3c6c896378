package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredInbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.AppendResult;
import org.junit.jupiter.api.Test;

/** What a record that keeps everything promises beyond the narrow promise. */
public interface CompleteStoreContract extends ConversationStoreContract {

  @Test
  default void theSameWordsTwiceAreTwoMessages() {
    store().append(ANNA, "Ana", inbound("ok").sid("SM1").build());

    assertThat(store().append(ANNA, "Ana", inbound("ok").sid("SM2").build()))
        .isEqualTo(AppendResult.ADDED);
    assertThat(store().open(ANNA).orElseThrow().messages()).hasSize(2);
  }

  @Test
  default void aRepeatIsRecognisedByTheSourcesKeyWhateverItsId() {
    Message first = inbound("hola").id("m1").sid("SM1").build();
    store().append(ANNA, "Ana", first);
    store().append(ANNA, "Ana", mirroredInbound("ya").id("m2").build());

    assertThat(store().append(ANNA, "Ana", inbound("hola").id("m3").sid("SM1").build()))
        .isEqualTo(AppendResult.DUPLICATE);
    assertThat(store().append(ANNA, "Ana", mirroredInbound("ya").id("m4").build()))
        .isEqualTo(AppendResult.DUPLICATE);
    assertThat(store().open(ANNA).orElseThrow().messages())
        .map(message -> message.id().value())
        .containsExactlyInAnyOrder("m1", "m2");
  }

  @Test
  default void aBlankNameNeverOverwritesAName() {
    store().append(ANNA, "Ana", inbound("hola").build());

    store().append(ANNA, "", inbound("¿hay citas?").build());

    assertThat(store().open(ANNA).orElseThrow().name()).isEqualTo("Ana");
  }

  @Test
  default void notesMayBeEmptied() {
    store().writeNotes(ANNA, new Notes("Diabética"));

    store().writeNotes(ANNA, Notes.NONE);

    assertThat(store().open(ANNA).orElseThrow().notes()).isEqualTo(Notes.NONE);
  }
}
