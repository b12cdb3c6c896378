package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.outbound.SendOutcome.Accepted;
import co.com.bsl.inbox.application.outbound.SendOutcome.CeilingReached;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendCeilingTest {
  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaWrites() {
    clinic.receives(ANNA, inbound("hola").build());
  }

  @Test
  void beyondTheDaysCeilingNothingIsTaken() {
    sends("c1");
    clinic.clock.pass(Duration.ofHours(1));
    sends("c2");

    assertThat(sends("c3")).isEqualTo(new CeilingReached(NINE.plus(Duration.ofHours(24))));
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isEqualTo(2);
  }

  @Test
  void aMessageThatWasTakenAlreadyIsStillThatMessage() {
    sends("c1");
    sends("c2");

    assertThat(sends("c2")).isInstanceOf(Accepted.class);
  }

  @Test
  void aDayAfterTheFirstThereIsRoomForOneMore() {
    sends("c1");
    clinic.clock.pass(Duration.ofHours(1));
    sends("c2");
    clinic.clock.pass(Duration.ofHours(23));
    clinic.receives(ANNA, inbound("sigo aquí").at(clinic.clock.instant()).build());

    assertThat(sends("c3")).isInstanceOf(Accepted.class);
    assertThat(sends("c4")).isInstanceOf(CeilingReached.class);
  }

  @Test
  void limitsUnderWhichNothingGoesAreNoLimits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SendLimits(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new SendLimits(1, -1));
  }

  /** Made anew each time, as after a restart: what was sent is known from the store. */
  private SendOutcome sends(String id) {
    return clinic
        .sending(new SendLimits(80, 2))
        .send(
            new SendCommand(
                new MessageId(id), ANNA, Content.text(id), Clinic.MARTA, OptionalLong.empty()));
  }
}
