package co.com.bsl.inbox.application.inbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordDeliveryTest {
  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaWroteAndMartaAnswers() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");
  }

  @Test
  void aReportMovesTheTickAndTellsNothingElse() {
    clinic.worksOffSends();
    report(sid(), DeliveryStatus.DELIVERED);

    assertThat(answer().delivery().status()).isEqualTo(DeliveryStatus.DELIVERED);
    assertThat(clinic.inbox.after(clinic.inbox.latest() - 1, 1))
        .extracting(Change::kind)
        .containsExactly(Change.Kind.DELIVERY);
  }

  @Test
  void aLateReportNeverMovesItBack() {
    clinic.worksOffSends();
    report(sid(), DeliveryStatus.READ);
    long announced = clinic.inbox.latest();

    report(sid(), DeliveryStatus.READ);
    report(sid(), DeliveryStatus.SENT);

    assertThat(answer().delivery().status()).isEqualTo(DeliveryStatus.READ);
    assertThat(answer().delivery().reached()).containsKey(DeliveryStatus.SENT);
    assertThat(clinic.inbox.latest()).isEqualTo(announced + 1);
  }

  @Test
  void aReportThatComesBeforeTheMessageWaitsForIt() {
    ProviderId coming = new ProviderId("SM%032x".formatted(1));
    report(coming, DeliveryStatus.DELIVERED);

    clinic.worksOffSends();

    assertThat(answer().providerId()).contains(coming);
    assertThat(answer().delivery().status()).isEqualTo(DeliveryStatus.DELIVERED);
  }

  @Test
  void aReportThatNamesOurIdTellsThatTheProviderHasTheMessage() {
    ProviderId id = new ProviderId("SMx");
    clinic.recordDelivery.record(
        new DeliveryReport(id, Optional.of(new MessageId("c1")), Delivery.of(DeliveryStatus.SENT)));

    clinic.worksOffSends();

    assertThat(clinic.provider.asked()).isEmpty();
    assertThat(answer().providerId()).contains(id);
  }

  @Test
  void aReportThatNamesOurIdJoinsTheMessageWithWhatTheCatchUpMadeOfIt() {
    clinic.provider.loseNextAfterAccepting();
    clinic.worksOffSends();
    clinic.catchesUp();
    ProviderId id = clinic.provider.sent().get(0).message().providerId().orElseThrow();

    clinic.recordDelivery.record(
        new DeliveryReport(id, Optional.of(new MessageId("c1")), Delivery.of(DeliveryStatus.SENT)));

    assertThat(clinic.history()).hasSize(2);
    assertThat(answer().providerId()).contains(id);
  }

  private void report(ProviderId id, DeliveryStatus status) {
    clinic.recordDelivery.record(
        new DeliveryReport(id, Optional.empty(), Delivery.of(status, clinic.clock.instant())));
  }

  private ProviderId sid() {
    return answer().providerId().orElseThrow();
  }

  private Message answer() {
    return clinic.history().stream()
        .filter(message -> message.id().value().equals("c1"))
        .findFirst()
        .orElseThrow();
  }
}
