package co.com.bsl.inbox.application.inbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import org.junit.jupiter.api.Test;

class ReceiveMessageTest {
  private final Clinic clinic = new Clinic();

  @Test
  void aFirstMessageBeginsAConversation() {
    clinic.receives(ANNA, inbound("hola").build());

    ConversationSummary row = clinic.row().orElseThrow();
    assertThat(row.conversation().contact().name()).isEqualTo("Anna");
    assertThat(row.unread()).isEqualTo(1);
    assertThat(row.conversation().activity().waitingSince()).isPresent();
    assertThat(clinic.history()).extracting(m -> m.content().text()).containsExactly("hola");
  }

  @Test
  void aMessageDeliveredTwiceIsShownOnceAndAnnouncedOnce() {
    Message hello = inbound("hola").sid("SM1").build();
    clinic.receives(ANNA, hello);
    long announced = clinic.inbox.latest();

    clinic.receives(ANNA, hello);

    assertThat(clinic.history()).hasSize(1);
    assertThat(clinic.inbox.latest()).isEqualTo(announced);
  }

  @Test
  void theSameWordsTwiceAreTwoMessages() {
    clinic.receives(ANNA, inbound("ok").sid("SM1").build());
    clinic.receives(ANNA, inbound("ok").sid("SM2").build());

    assertThat(clinic.history()).hasSize(2);
  }

  @Test
  void theSecondRecordIsToldAndReadSoon() {
    clinic.receives(ANNA, inbound("hola").build());

    assertThat(clinic.rings).contains(Lane.MIRROR);
    assertThat(clinic.mirrorReads).containsExactly(ANNA);
    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isEqualTo(1);
  }

  @Test
  void aUserIdOfAKnownPhoneLeadsToTheSameConversation() {
    Address user = Address.parse("CO.4566546130240823");
    Clinic both = new Clinic();
    both.receives(ANNA, inbound("hola").build());

    both.inbox.commit(
        tx ->
            co.com.bsl.inbox.application.history.KnownContacts.in(tx)
                .meet(java.util.List.of(ANNA, user), ""));
    both.receives(user, inbound("soy yo").build());

    assertThat(both.history()).hasSize(2);
  }

  @Test
  void anotherNumberIsAnotherConversation() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.receives(LUIS, inbound("hola").build());

    assertThat(clinic.history()).hasSize(1);
  }

  @Test
  void aLateMessageSlotsInAtItsPlace() {
    clinic.receives(ANNA, inbound("second").at(9, 30).build());
    clinic.receives(ANNA, inbound("first").at(9, 10).build());

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("first", "second");
  }

  @Test
  void theNameThatPeopleGiveThemselvesIsTakenOnlyOnce() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.inbox.commit(
        tx -> {
          var known = tx.conversations().at(ANNA).orElseThrow();
          tx.conversations().save(known.withContact(known.contact().named("Ana María Ruiz")));
          return null;
        });

    clinic.receives(ANNA, inbound("otra vez").build());

    assertThat(clinic.row().orElseThrow().conversation().contact().name())
        .isEqualTo("Ana María Ruiz");
  }
}
