package co.com.bsl.inbox.application.conversation;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindContactTest {
  private static final Actor MASKED = Clinic.MARTA.withoutNumbers();

  private final Clinic clinic = new Clinic();
  private final FindContact contacts = new FindContact(clinic.inbox, clinic.clock);

  @BeforeEach
  void annaWrites() {
    clinic.receives(ANNA, inbound("hola").build());
  }

  @Test
  void aConversationLeadsToItsAddressAndBack() {
    ConversationId id = contacts.conversation(ANNA, MASKED).orElseThrow().id();

    assertThat(contacts.address(id, MASKED)).contains(ANNA);
  }

  @Test
  void whoIsUnknownIsNotFound() {
    assertThat(contacts.conversation(LUIS, MASKED)).isEmpty();
    assertThat(contacts.address(new ConversationId("none"), MASKED)).isEmpty();
  }

  @Test
  void whoSeesNoNumbersMayTypeOnlySoManyAnHour() {
    typeAll(MASKED);

    assertThatThrownBy(() -> contacts.typed(ANNA, MASKED))
        .asInstanceOf(InstanceOfAssertFactories.type(AccountException.class))
        .returns(TypedNumbers.PERIOD, AccountException::pause);

    clinic.clock.pass(TypedNumbers.PERIOD);
    assertThat(contacts.typed(ANNA, MASKED)).isEqualTo(ANNA);
  }

  @Test
  void theSameNumberAgainCountsOnce() {
    for (int n = 0; n < 2 * TypedNumbers.MOST; n++) {
      assertThatCode(() -> contacts.typed(ANNA, MASKED)).doesNotThrowAnyException();
    }
  }

  @Test
  void whoSeesNumbersMayTypeAnyNumberOfThem() {
    typeAll(Clinic.MARTA);

    assertThat(contacts.typed(ANNA, Clinic.MARTA)).isEqualTo(ANNA);
  }

  private void typeAll(Actor actor) {
    for (int n = 0; n < TypedNumbers.MOST; n++) {
      contacts.typed(Conversations.number(n), actor);
    }
  }
}
