package co.com.bsl.inbox.application.sync;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CatchUpTest {
  private final Clinic clinic = new Clinic();

  @Test
  void whatTheWebhooksMissedIsThereInOrderAndMarked() {
    clinic.catchesUp();
    clinic.receives(ANNA, inbound("told").sid("SM1").at(9, 1).build());
    atProvider("told", "SM1", 1);
    atProvider("missed", "SM2", 2);
    atProvider("missed too", "SM3", 3);

    clinic.catchesUp();

    assertThat(clinic.history())
        .extracting(message -> message.content().text())
        .containsExactly("told", "missed", "missed too");
    assertThat(clinic.history())
        .extracting(message -> message.origins().best().arrival())
        .containsExactly(Arrival.LIVE, Arrival.RECOVERED, Arrival.RECOVERED);
    assertThat(clinic.row().orElseThrow().unread()).isEqualTo(3);
  }

  @Test
  void catchingUpAgainChangesNothing() {
    atProvider("hola", "SM1", 1);
    clinic.catchesUp();
    long announced = clinic.inbox.latest();

    clinic.catchesUp();

    assertThat(clinic.inbox.latest()).isEqualTo(announced);
  }

  @Test
  void theFirstReadingImportsHistoryWithoutMakingNewsOfIt() {
    clinic.clock.pass(Duration.ofDays(30));
    atProvider("long ago", "SM1", 1);

    clinic.catchesUp();

    assertThat(clinic.history()).hasSize(1);
    assertThat(clinic.row().orElseThrow().unread()).isZero();
    assertThat(clinic.row().orElseThrow().conversation().activity().waitingSince()).isEmpty();
  }

  @Test
  void anInterruptedReadingGoesOnWhereItStopped() {
    for (int i = 1; i <= 9; i++) {
      atProvider("message " + i, "SM" + i, i);
    }
    AtomicInteger pages = new AtomicInteger();
    try {
      clinic.catchUp.run(
          CatchUp.Depth.SHALLOW,
          progress -> {
            if (pages.incrementAndGet() == 2) {
              throw new IllegalStateException("power failure");
            }
            return true;
          });
    } catch (IllegalStateException planned) {
      assertThat(clinic.history()).hasSize(6);
    }

    clinic.catchesUp();

    assertThat(clinic.history()).hasSize(9);
  }

  @Test
  void lostReportsAreRepaired() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.catchesUp();
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    ProviderMessage sent = clinic.provider.sent().get(0);
    clinic.provider.record(
        new ProviderMessage(ANNA, sent.message().withDelivery(Delivery.of(DeliveryStatus.READ))));

    clinic.catchesUp();

    assertThat(clinic.history().get(1).delivery().status()).isEqualTo(DeliveryStatus.READ);
    assertThat(clinic.history()).hasSize(2);
  }

  @Test
  void aReportThatGotLostDaysAgoIsRepairedByADeepReading() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    clinic.catchesUp();
    clinic.clock.pass(Duration.ofDays(2));
    clinic.catchesUp();
    ProviderMessage sent = clinic.provider.sent().get(0);
    clinic.provider.record(
        new ProviderMessage(ANNA, sent.message().withDelivery(Delivery.of(DeliveryStatus.READ))));
    clinic.catchesUp();
    assertThat(clinic.history().get(1).delivery().status()).isEqualTo(DeliveryStatus.QUEUED);

    clinic.catchUp.run(CatchUp.Depth.DEEP, progress -> true);

    assertThat(clinic.history().get(1).delivery().status()).isEqualTo(DeliveryStatus.READ);
  }

  @Test
  void aReadingThatIsToldToStopGoesOnThereNextTime() {
    for (int i = 1; i <= 9; i++) {
      atProvider("message " + i, "SM" + i, i);
    }

    boolean done = clinic.catchUp.run(CatchUp.Depth.SHALLOW, progress -> false);

    assertThat(done).isFalse();
    assertThat(clinic.history()).hasSize(3);
    List<Integer> pages = new ArrayList<>();
    assertThat(clinic.catchUp.run(CatchUp.Depth.SHALLOW, page -> pages.add(page.messages())))
        .isTrue();
    assertThat(pages).containsExactly(3, 3, 0);
    assertThat(clinic.history()).hasSize(9);
  }

  @Test
  void aProviderThatIsBusyInTheMiddleCostsNoPageTwice() {
    for (int i = 1; i <= 9; i++) {
      atProvider("message " + i, "SM" + i, i);
    }
    clinic.catchUp.run(CatchUp.Depth.SHALLOW, progress -> false);
    clinic.provider.beBusyReadingOnce(Duration.ofSeconds(7));

    MessagingException busy = catchThrowableOfType(MessagingException.class, clinic::catchesUp);
    clinic.catchesUp();

    assertThat(busy.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(clinic.history()).hasSize(9);
    assertThat(clinic.provider.pagesRead()).isEqualTo(4);
  }

  @Test
  void progressTellsHowFarBackItIs() {
    atProvider("old", "SM1", 1);
    atProvider("new", "SM2", 2);
    List<CatchUp.Progress> told = new ArrayList<>();

    clinic.catchUp.run(CatchUp.Depth.SHALLOW, told::add);

    assertThat(told.get(0).first()).isTrue();
    assertThat(told.get(0).backTo()).contains(MessageBuilder.NINE.plus(Duration.ofMinutes(1)));
    assertThat(told.get(1).backTo()).isEmpty();
  }

  @Test
  void aReadingWhosePageTheProviderForgotBeginsAnewAtOnce() {
    atProvider("hola", "SM1", 1);
    stopsAt("no-such-page");

    clinic.catchesUp();

    assertThat(clinic.history()).hasSize(1);
  }

  @Test
  void aProviderThatRefusesEverythingDoesNotMakeAReadingForgetItsPlace() {
    for (int i = 1; i <= 9; i++) {
      atProvider("message " + i, "SM" + i, i);
    }
    clinic.catchUp.run(CatchUp.Depth.SHALLOW, progress -> false);
    Optional<String> place = clinic.inbox.bookmark("provider/inbound/page");
    clinic.provider.refuseReading(true);

    assertThatExceptionOfType(MessagingException.class).isThrownBy(clinic::catchesUp);

    assertThat(clinic.inbox.bookmark("provider/inbound/page")).isEqualTo(place);
  }

  @Test
  void aStateThatNobodyReportedIsNotedAsOfWhenItWasFound() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.catchesUp();
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    ProviderMessage sent = clinic.provider.sent().get(0);
    clinic.provider.record(
        new ProviderMessage(ANNA, sent.message().withDelivery(Delivery.of(DeliveryStatus.READ))));
    clinic.clock.pass(Duration.ofMinutes(3));

    clinic.catchesUp();

    assertThat(clinic.history().get(1).delivery().reached())
        .containsEntry(DeliveryStatus.READ, clinic.clock.instant());
  }

  private void stopsAt(String page) {
    clinic.inbox.commit(
        tx -> {
          String mark = "%s - %s".formatted(clinic.clock.instant(), page);
          tx.bookmarks().save("provider/inbound/page", mark);
          return null;
        });
  }

  private void atProvider(String text, String sid, int minute) {
    Message message =
        inbound(text).sid(sid).id(sid).at(9, minute).build().arrived(Arrival.RECOVERED);
    clinic.provider.record(new ProviderMessage(ANNA, message));
    clinic.clock.moveTo(max(MessageBuilder.NINE.plus(Duration.ofMinutes(minute))));
  }

  private java.time.Instant max(java.time.Instant at) {
    return at.isAfter(clinic.clock.instant()) ? at : clinic.clock.instant();
  }
}
