package co.com.bsl.inbox.application.sync;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.port.MessagingException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepairStatusesTest {
  private static final Duration CYCLE = Duration.ofMinutes(5);

  private final Clinic clinic = new Clinic();

  @BeforeEach
  void runsSinceBefore() {
    repair();
    clinic.receives(ANNA, inbound("hola").build());
  }

  @Test
  void aMessageOnWhichNoReportEverCameIsFoundDelivered() {
    sends("c1");
    theProviderHas(0, DeliveryStatus.DELIVERED);

    cyclesFor(Duration.ofMinutes(20));

    assertThat(status(1)).isEqualTo(DeliveryStatus.DELIVERED);
    assertThat(clinic.history().get(1).delivery().reached()).containsKey(DeliveryStatus.DELIVERED);
  }

  @Test
  void aFreshMessageIsLeftToItsReports() {
    sends("c1");

    cyclesFor(Duration.ofMinutes(5));

    assertThat(clinic.provider.lookedUp()).isEmpty();
  }

  @Test
  void aMessageThatNeverGetsAnyFurtherIsAskedAboutAFewTimesOnly() {
    sends("c1");

    cyclesFor(Duration.ofDays(15));

    assertThat(clinic.provider.lookedUp()).hasSize(5);
  }

  @Test
  void whatWasDeliveredOrFailedIsNotAskedAbout() {
    sends("c1");
    sends("c2");
    theProviderHas(0, DeliveryStatus.DELIVERED);
    theProviderHas(1, DeliveryStatus.FAILED);
    clinic.catchesUp();

    cyclesFor(Duration.ofDays(15));

    assertThat(clinic.provider.lookedUp()).isEmpty();
  }

  @Test
  void whatFellDueWhileTheInboxWasDownIsAskedAboutWhenItIsBack() {
    sends("c1");
    theProviderHas(0, DeliveryStatus.READ);
    clinic.clock.pass(Duration.ofHours(9));

    repair();

    assertThat(status(1)).isEqualTo(DeliveryStatus.READ);
  }

  @Test
  void anInterruptedRepairLosesNobody() {
    for (int n = 0; n < 50; n++) {
      sends("c" + n);
      theProviderHas(n, DeliveryStatus.DELIVERED);
    }
    clinic.clock.pass(Duration.ofMinutes(15));
    int[] pages = {0};

    assertThat(clinic.repairStatuses.run(() -> pages[0]++ < 1)).isFalse();
    clinic.provider.beBusyReadingOnce(Duration.ofSeconds(1));
    assertThatExceptionOfType(MessagingException.class).isThrownBy(this::repair);
    repair();

    assertThat(clinic.history().subList(1, 51))
        .extracting(message -> message.delivery().status())
        .containsOnly(DeliveryStatus.DELIVERED);
    assertThat(clinic.provider.lookedUp()).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void aMessageThatTheProviderForgotStaysAsItIs() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.inbox.commit(
        tx -> {
          tx.messages()
              .save(
                  clinic.row().orElseThrow().conversation().id(),
                  bot("perdido").status(DeliveryStatus.SENT).build());
          return null;
        });

    cyclesFor(Duration.ofMinutes(20));

    assertThat(clinic.provider.lookedUp()).hasSize(1);
    assertThat(clinic.history())
        .extracting(message -> message.delivery().status())
        .contains(DeliveryStatus.SENT);
  }

  private void sends(String id) {
    clinic.sends(id, "mensaje " + id);
    clinic.worksOffSends();
  }

  private void theProviderHas(int place, DeliveryStatus status) {
    ProviderMessage sent = clinic.provider.sent().get(place);
    clinic.provider.record(
        new ProviderMessage(ANNA, sent.message().withDelivery(Delivery.of(status))));
  }

  private void cyclesFor(Duration time) {
    Instant end = clinic.clock.instant().plus(time);
    while (clinic.clock.instant().isBefore(end)) {
      clinic.clock.pass(CYCLE);
      repair();
    }
  }

  private void repair() {
    assertThat(clinic.repairStatuses.run(() -> true)).isTrue();
  }

  private DeliveryStatus status(int place) {
    return clinic.history().get(place).delivery().status();
  }
}
