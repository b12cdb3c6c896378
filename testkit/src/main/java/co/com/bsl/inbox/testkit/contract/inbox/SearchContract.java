package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an inbox promises about finding things again. */
public interface SearchContract extends InboxUnderTest {

  @Test
  default void accentsAndCaseDoNotMatter() {
    keep(ANNA, inbound("¡Holá! ¿El NIÑO está bien?"));

    for (String asked : List.of("hola", "HOLÁ", "nino", "niño", "esta nino", "¿está?")) {
      assertThat(found(asked)).as(asked).hasSize(1);
    }
    assertThat(found("hola senora")).isEmpty();
  }

  @Test
  default void theLastWordMayBeJustBegun() {
    keep(ANNA, inbound("necesito el orçamento"));

    assertThat(found("necesito orca")).hasSize(1);
    assertThat(found("o")).hasSize(1);
    assertThat(found("nece orcamento")).isEmpty();
    assertThat(found("amento")).isEmpty();
  }

  @Test
  default void whatIsNoWordIsNoQuestion() {
    keep(ANNA, inbound("cien % de * descuento"));

    assertThat(found("")).isEmpty();
    assertThat(found(" * % \" ' -")).isEmpty();
    assertThat(found("\"cien\" OR *")).isEmpty();
    assertThat(found("100")).isEmpty();
  }

  @Test
  default void theNewestIsFoundFirstAndOnlySoMany() {
    keep(ANNA, inbound("cita 2").at(9, 2));
    keep(LUIS, outbound("cita 3").at(9, 3));
    keep(ANNA, inbound("cita 1").at(9, 1));

    assertThat(found("cita")).containsExactly("cita 3", "cita 2", "cita 1");
    assertThat(view().search("cita", 1))
        .map(LocatedMessage::conversation)
        .containsExactly(idOf(LUIS));
  }

  @Test
  default void aMessageIsFoundByWhatItSaysNow() {
    Message message = keep(ANNA, inbound("foto").id("m1").sid("SM1"));

    commit(
        tx ->
            tx.messages()
                .save(
                    idOf(ANNA),
                    inbound("radiografía")
                        .id("m1")
                        .sid("SM1")
                        .build()
                        .storedAs(message.sequence())));

    assertThat(found("radiografia")).containsExactly("radiografía");
    assertThat(found("foto")).isEmpty();
  }

  @Test
  default void theListIsSearchedByNameNumberAndNotes() {
    save(Conversations.named("María Peñaloza", ANNA));
    save(
        Conversations.named("Luis", LUIS)
            .withNotes(Synced.confirmed(new Notes("Alérgico a la penicilina"))));

    assertThat(listed("maria pena")).containsExactly(ANNA);
    assertThat(listed("alergico")).containsExactly(LUIS);
    assertThat(listed("pen")).containsExactlyInAnyOrder(ANNA, LUIS);
    assertThat(listed("nadie")).isEmpty();
  }

  @Test
  default void aNumberIsFoundByAnyRunOfItsDigits() {
    begin(ANNA);
    begin(LUIS);

    for (String asked : List.of("573001", "+57 300 123", "3001234567", "(300) 123-45", "4567")) {
      assertThat(listed(asked)).as(asked).containsExactly(ANNA);
    }
    assertThat(listed("57")).hasSize(2);
  }

  @Test
  default void aNewNameIsFoundAndTheOldOneIsNot() {
    save(Conversations.named("Pedro", ANNA));

    save(Conversations.named("Pablo", ANNA));

    assertThat(listed("pablo")).containsExactly(ANNA);
    assertThat(listed("pedro")).isEmpty();
  }

  private List<String> found(String words) {
    return view().search(words, 10).stream()
        .map(located -> located.message().content().text())
        .toList();
  }

  private List<Address> listed(String words) {
    return view().list(Conversations.list(ConversationFilter.ALL, words)).items().stream()
        .map(row -> row.conversation().contact().primary())
        .toList();
  }
}
