package co.com.bsl.inbox.bootstrap.worker;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.application.sync.HistoryLedger;
import co.com.bsl.inbox.application.sync.RepairStatuses;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.timeline.MatchWindow;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.RecordingMessaging;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PatientReadingTest {
  private final MutableClock clock = MutableClock.at(MessageBuilder.NINE);
  private final RecordingMessaging provider = new RecordingMessaging(clock);
  private final InMemoryInbox inbox = new InMemoryInbox();
  private final PatientReading reading = reading();

  @Test
  void aBusyProviderIsAskedAgainForTheSamePageUntilItGivesIt() {
    remember(9);
    for (int n = 0; n < 5; n++) {
      provider.beBusyReadingOnce(Duration.ofMillis(1));
    }

    assertThat(reading.run(Depth.DEEP, page -> {})).isTrue();

    assertThat(provider.pagesRead()).isEqualTo(4);
    assertThat(inbox.latest()).isEqualTo(9);
  }

  @Test
  void aLongWaitEndsAtOnceWhenTheReadingIsStopped() throws Exception {
    remember(1);
    provider.beBusyReadingOnce(Duration.ofDays(1));
    CompletableFuture<Boolean> end =
        CompletableFuture.supplyAsync(() -> reading.run(Depth.DEEP, page -> {}));

    reading.stop();

    assertThat(end.get()).isFalse();
    assertThat(inbox.latest()).isZero();
  }

  @Test
  void aStoppedReadingEndsAfterThePageThatItHolds() {
    remember(9);

    assertThat(reading.run(Depth.DEEP, page -> reading.stop())).isFalse();

    assertThat(inbox.latest()).isEqualTo(3);
  }

  @Test
  void aRefusalEndsTheReadingAndIsTold() {
    provider.refuseReading(true);

    assertThatExceptionOfType(MessagingException.class)
        .isThrownBy(() -> reading.run(Depth.DEEP, page -> {}));
  }

  @Test
  void whatIsReadIsNotReadAgainWhileTheOtherDirectionFails() {
    remember(9);
    Ailing ailing = new Ailing(provider);
    ailing.historyOf(Direction.OUTBOUND);

    assertThatExceptionOfType(MessagingException.class)
        .isThrownBy(() -> reading(ailing).run(Depth.DEEP, page -> {}));

    assertThat(provider.pagesRead()).isEqualTo(3);
    assertThat(ailing.failed()).isEqualTo(20);
  }

  @Test
  void aPageThatIsGivenAfterAllIsReadToTheEnd() {
    remember(9);
    Ailing ailing = new Ailing(provider);
    ailing.historyOf(Direction.OUTBOUND, 19);

    assertThat(reading(ailing).run(Depth.DEEP, page -> {})).isTrue();
  }

  @Test
  void statusesThatAreNotToldAreLeftToTheNextTimeAndNothingIsReadAgain() {
    remember(9);
    sentSomeTimeAgo();
    Ailing ailing = new Ailing(provider);
    ailing.lookUps();

    assertThat(reading(ailing).run(Depth.DEEP, page -> {})).isTrue();

    assertThat(provider.pagesRead()).isEqualTo(4);
    assertThat(ailing.failed()).isEqualTo(5);
  }

  @Test
  void aRefusalToTellOfStatusesIsTold() {
    sentSomeTimeAgo();
    Ailing ailing = new Ailing(provider);
    ailing.refuseLookUps();

    assertThatExceptionOfType(MessagingException.class)
        .isThrownBy(() -> reading(ailing).run(Depth.DEEP, page -> {}));
  }

  private void sentSomeTimeAgo() {
    provider.record(new ProviderMessage(ANNA, bot("claro").sid("SMb").at(8, 40).build()));
  }

  private void remember(int messages) {
    for (int n = 0; n < messages; n++) {
      provider.record(
          new ProviderMessage(ANNA, inbound("mensaje " + n).sid("SM" + n).at(8, n).build()));
    }
  }

  private PatientReading reading() {
    return reading(provider);
  }

  private PatientReading reading(MessagingPort provider) {
    FoldIn foldIn = new FoldIn(new TimelineMerge(MatchWindow.DEFAULT), MirrorPolicy.NONE, clock);
    return new PatientReading(
        new CatchUp(provider, new HistoryLedger(inbox, inbox, foldIn), clock),
        new RepairStatuses(provider, inbox, inbox, foldIn, clock),
        new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofDays(1)),
        clock,
        new Random(1));
  }
}
