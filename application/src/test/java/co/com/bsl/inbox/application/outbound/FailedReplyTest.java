package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits when a reply that seemed to be on its way did not arrive. */
class FailedReplyTest {
  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaWrote() {
    clinic.receives(ANNA, inbound("¿hay citas?").build());
    clinic.clock.pass(Duration.ofMinutes(5));
  }

  @Test
  void aReplyThatIsRefusedGivesTheWaitingBack() {
    clinic.provider.refuseNext("63016");
    clinic.sends("c1", "buenas");
    assertThat(waitingSince()).isEmpty();

    clinic.worksOffSends();

    assertThat(waitingSince()).contains(MessageBuilder.NINE);
  }

  @Test
  void aReplyThatIsReportedUndeliveredGivesTheWaitingBackAndEverybodyIsTold() {
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    long before = clinic.inbox.latest();

    reports(0, DeliveryStatus.UNDELIVERED);

    assertThat(waitingSince()).contains(MessageBuilder.NINE);
    assertThat(clinic.inbox.after(before, 10))
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Change.Kind.DELIVERY, Change.Kind.CONVERSATION);
  }

  @Test
  void anotherReplyThatWentThroughIsEnough() {
    clinic.sends("c1", "buenas");
    clinic.clock.pass(Duration.ofSeconds(5));
    clinic.sends("c2", "sí, mañana");
    clinic.worksOffSends();
    clinic.worksOffSends();

    reports(0, DeliveryStatus.FAILED);

    assertThat(waitingSince()).isEmpty();
  }

  @Test
  void theLastOfTwoRepliesToFailGivesTheWaitingBack() {
    clinic.sends("c1", "buenas");
    clinic.sends("c2", "sí, mañana");
    clinic.worksOffSends();
    clinic.worksOffSends();

    reports(1, DeliveryStatus.FAILED);
    assertThat(waitingSince()).isEmpty();
    reports(0, DeliveryStatus.FAILED);

    assertThat(waitingSince()).contains(MessageBuilder.NINE);
  }

  @Test
  void aFailureThatTurnsOutToBeDeliveredEndsTheWaitingAgain() {
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    reports(0, DeliveryStatus.UNDELIVERED);

    reports(0, DeliveryStatus.DELIVERED);

    assertThat(waitingSince()).isEmpty();
  }

  @Test
  void whoWasSaidToNeedNoReplyDoesNotWaitWhenOneFails() {
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    clinic.change.dismissWaiting(ANNA, Clinic.MARTA);

    reports(0, DeliveryStatus.FAILED);

    assertThat(waitingSince()).isEmpty();
  }

  private void reports(int place, DeliveryStatus status) {
    ProviderId id = clinic.provider.sent().get(place).message().providerId().orElseThrow();
    clinic.recordDelivery.record(
        new DeliveryReport(id, Optional.empty(), Delivery.of(status, clinic.clock.instant())));
  }

  private Optional<Instant> waitingSince() {
    return clinic.row().orElseThrow().conversation().activity().waitingSince();
  }
}
