package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.outbound.SendOutcome.Accepted;
import co.com.bsl.inbox.application.outbound.SendOutcome.Overtaken;
import co.com.bsl.inbox.application.outbound.SendOutcome.SaidElsewhere;
import co.com.bsl.inbox.application.outbound.SendOutcome.WindowClosed;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SendMessageTest {
  private final Clinic clinic = new Clinic();

  @Test
  void anAcceptedMessageIsKeptBeforeItLeaves() {
    clinic.receives(ANNA, inbound("hola").build());

    SendOutcome outcome = clinic.sends("c1", "buenas");

    assertThat(outcome).isInstanceOf(Accepted.class);
    assertThat(clinic.provider.asked()).isEmpty();
    assertThat(clinic.history()).extracting(m -> m.content().text()).contains("buenas");
    assertThat(clinic.history().get(1).delivery().status()).isEqualTo(DeliveryStatus.PENDING);
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isEqualTo(1);
    assertThat(clinic.rings).contains(Lane.PROVIDER);
  }

  @Test
  void theSameClientIdAgainIsTheSameMessage() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");

    assertThat(clinic.sends("c1", "buenas")).isInstanceOf(Accepted.class);

    assertThat(clinic.history()).hasSize(2);
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isEqualTo(1);
  }

  @Test
  void whatTheBotSaidAMomentAgoIsAnotherMessage() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.clock.pass(Duration.ofMinutes(1));
    clinic.saysElsewhere("buenas");
    clinic.catchesUp();
    clinic.clock.pass(Duration.ofSeconds(30));

    assertThat(clinic.sends("c1", "buenas")).isInstanceOf(Accepted.class);

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("hola", "buenas", "buenas");
  }

  @Test
  void anIdThatWasUsedForSomebodyElseIsNoMessageToThisOne() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");
    SendCommand toLuis =
        new SendCommand(
            new MessageId("c1"), LUIS, Content.text("hi"), Clinic.MARTA, OptionalLong.empty());

    assertThat(clinic.sendMessage.send(toLuis)).isInstanceOf(SaidElsewhere.class);
  }

  @Test
  void nothingIsSentToSomebodyWhoNeverWrote() {
    assertThat(clinic.sends("c1", "buenas")).isInstanceOf(WindowClosed.class);
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isZero();
  }

  @Test
  void nothingIsSentADayAfterTheLastMessage() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.clock.pass(Duration.ofHours(24));

    assertThat(clinic.sends("c1", "buenas")).isInstanceOf(WindowClosed.class);
    assertThat(clinic.history()).hasSize(1);
  }

  @Test
  void whoeverWroteSinceIsShownFirst() {
    clinic.receives(ANNA, inbound("hola").build());
    long seen = clinic.inbox.latest();
    clinic.receives(ANNA, inbound("¿sigues ahí?").build());

    SendOutcome outcome = clinic.sends("c1", "buenas", OptionalLong.of(seen));

    assertThat(outcome).isInstanceOf(Overtaken.class);
    assertThat(((Overtaken) outcome).since())
        .extracting(message -> message.content().text())
        .containsExactly("¿sigues ahí?");
    assertThat(clinic.sends("c1", "buenas")).isInstanceOf(Accepted.class);
  }

  @Test
  void onesOwnMessagesDoNotGetInTheWay() {
    clinic.receives(ANNA, inbound("hola").build());
    long seen = clinic.inbox.latest();
    clinic.sends("c1", "buenas", OptionalLong.of(seen));

    assertThat(clinic.sends("c2", "¿en qué ayudo?", OptionalLong.of(seen)))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void whoeverWroteSinceIsNotHiddenBehindOnesOwnMessages() {
    clinic.receives(ANNA, inbound("hola").build());
    long seen = clinic.inbox.latest();
    for (int n = 0; n < 6; n++) {
      clinic.sends("c" + n, "mensaje " + n);
    }
    clinic.receives(ANNA, inbound("¿y eso?").build());

    assertThat(clinic.sends("c9", "buenas", OptionalLong.of(seen))).isInstanceOf(Overtaken.class);
  }

  @Test
  void aReplyEndsTheWaiting() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");

    assertThat(clinic.row().orElseThrow().conversation().activity().waitingSince()).isEmpty();
  }
}
