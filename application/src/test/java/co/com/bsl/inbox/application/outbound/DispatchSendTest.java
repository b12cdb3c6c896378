package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchSendTest {
  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaWrote() {
    clinic.receives(ANNA, inbound("hola").build());
  }

  @Test
  void aMessageThatLeavesGetsTheProvidersId() {
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();

    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
    assertThat(answer("c1").delivery().status()).isEqualTo(DeliveryStatus.QUEUED);
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isZero();
  }

  @Test
  void aMessageThatLeftIsOnItsWayToTheSecondRecord() {
    clinic.worksOffMirror();
    clinic.sends("c1", "buenas");
    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isZero();

    clinic.worksOffSends();

    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isEqualTo(1);
  }

  @Test
  void aRefusalStopsAtOnceAndKeepsTheReason() {
    clinic.provider.refuseNext("21211");
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    clinic.clock.pass(Duration.ofHours(1));

    assertThat(clinic.worksOffSends()).isZero();
    assertThat(clinic.provider.asked()).hasSize(1);
    assertThat(answer("c1").delivery().status()).isEqualTo(DeliveryStatus.FAILED);
    assertThat(answer("c1").delivery().failure()).map(DeliveryFailure::code).contains("21211");
  }

  @Test
  void aBusyProviderIsAskedAgainAfterThePauseItWants() {
    clinic.provider.beBusyOnce(Duration.ofSeconds(30));
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();

    clinic.clock.pass(Duration.ofSeconds(29));
    assertThat(clinic.worksOffSends()).isZero();
    clinic.clock.pass(Duration.ofSeconds(1));
    clinic.worksOffSends();

    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
  }

  @Test
  void aMessageThatArrivedWithoutAnAnswerIsFoundAndNotSentAgain() {
    clinic.provider.loseNextAfterAccepting();
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    clinic.clock.pass(Duration.ofSeconds(10));

    clinic.worksOffSends();

    assertThat(clinic.provider.asked()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
    assertThat(clinic.history()).hasSize(2);
  }

  @Test
  void aFileWithoutWordsIsFoundWhateverKindTheProviderTakesItFor() {
    clinic.provider.loseNextAfterAccepting();
    clinic.sends("c1", file(""), OptionalLong.empty());
    clinic.worksOffSends();
    clinic.clock.pass(Duration.ofSeconds(70));

    clinic.worksOffSends();
    clinic.worksOffSends();

    assertThat(clinic.provider.asked()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
    assertThat(answer("c1").content()).isEqualTo(file(""));
  }

  @Test
  void aFileIsNotTakenForWordsThatNameItsKind() {
    clinic.provider.loseNextBeforeAccepting();
    clinic.sends("c1", file(""), OptionalLong.empty());
    clinic.worksOffSends();
    clinic.saysElsewhere(file("").readable());
    clinic.clock.pass(Duration.ofSeconds(10));

    clinic.worksOffSends();

    assertThat(answer("c1").providerId()).isEmpty();
  }

  @Test
  void aLateMessageThatTheCatchUpFoundFirstIsNotSentAgain() {
    clinic.provider.beBusyOnce(Duration.ofMinutes(5));
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    clinic.clock.pass(Duration.ofMinutes(5));
    clinic.provider.loseNextAfterAccepting();
    clinic.worksOffSends();
    clinic.catchesUp();
    clinic.clock.pass(Duration.ofSeconds(70));

    clinic.worksOffSends();
    clinic.worksOffSends();

    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
    assertThat(clinic.history()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {-30, 0, 30})
  void aMessageThatWaitsLeavesThoughTheBotSaysTheSameMeanwhile(long seconds) {
    clinic.clock.pass(Duration.ofMinutes(1));
    clinic.provider.beBusyOnce(Duration.ofSeconds(60));
    if (seconds < 0) {
      clinic.saysElsewhere("buenas");
      clinic.clock.pass(Duration.ofSeconds(-seconds));
    }
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();
    if (seconds >= 0) {
      clinic.clock.pass(Duration.ofSeconds(seconds));
      clinic.saysElsewhere("buenas");
    }
    clinic.catchesUp();

    clinic.clock.pass(Duration.ofSeconds(61));
    clinic.worksOffSends();

    assertThat(clinic.provider.asked()).hasSize(2);
    assertThat(answer("c1").providerId()).isPresent();
    assertThat(clinic.history()).hasSize(3);
  }

  @Test
  void aMessageThatGotLostIsSentAgainOnlyOnceItIsSurelyNotThere() {
    clinic.provider.loseNextBeforeAccepting();
    clinic.sends("c1", "buenas");
    clinic.worksOffSends();

    clinic.clock.pass(Duration.ofSeconds(30));
    clinic.worksOffSends();
    assertThat(clinic.provider.asked()).hasSize(1);

    clinic.clock.pass(Duration.ofSeconds(40));
    clinic.worksOffSends();
    clinic.worksOffSends();
    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
  }

  @Test
  void anEarlierMessageWithTheSameWordsIsNotTakenForTheLostOne() {
    clinic.sends("c1", "ok");
    clinic.worksOffSends();
    clinic.provider.loseNextBeforeAccepting();
    clinic.sends("c2", "ok");
    clinic.worksOffSends();
    clinic.clock.pass(Duration.ofSeconds(10));

    clinic.worksOffSends();

    assertThat(answer("c2").providerId()).isEmpty();
  }

  @Test
  void aWorkerThatDiedAfterSendingDoesNotMakeItLeaveTwice() {
    clinic.sends("c1", "buenas");
    clinic.takes(Lane.PROVIDER);
    clinic.provider.send(new OutboundMessage(answer("c1").id(), ANNA, answer("c1").content()));

    clinic.clock.pass(Duration.ofMinutes(3));
    clinic.worksOffSends();

    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
  }

  @Test
  void aWorkerWhoseTimeIsOverDoesNotSendWhatAnotherHasTaken() {
    clinic.sends("c1", "buenas");
    Instant taken = clinic.clock.instant();
    OutboxEntry slow = clinic.takes(Lane.PROVIDER).get(0);
    clinic.clock.pass(Duration.ofMinutes(3));
    OutboxEntry quick = clinic.takes(Lane.PROVIDER).get(0);

    clinic.dispatches(slow, taken);
    assertThat(clinic.provider.asked()).isEmpty();
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isEqualTo(1);

    clinic.dispatches(quick, clinic.clock.instant());
    clinic.worksOffSends();
    assertThat(clinic.provider.sent()).hasSize(1);
  }

  @Test
  void aMessageIsFoundThoughOurClockIsAheadOfTheProviders() {
    clinic.sends("c1", "buenas");
    clinic.clock.pass(Duration.ofSeconds(20));
    clinic.takes(Lane.PROVIDER);
    clinic.clock.pass(Duration.ofSeconds(-20));
    clinic.provider.send(new OutboundMessage(answer("c1").id(), ANNA, answer("c1").content()));
    clinic.clock.pass(Duration.ofMinutes(3));

    clinic.worksOffSends();

    assertThat(clinic.provider.sent()).hasSize(1);
    assertThat(answer("c1").providerId()).isPresent();
  }

  @Test
  void messagesOfOneConversationLeaveInOrder() {
    clinic.provider.beBusyOnce(Duration.ofSeconds(20));
    clinic.sends("c1", "uno");
    clinic.sends("c2", "dos");
    clinic.worksOffSends();
    assertThat(clinic.worksOffSends()).isZero();

    clinic.clock.pass(Duration.ofSeconds(20));
    clinic.worksOffSends();
    clinic.worksOffSends();

    assertThat(clinic.provider.sent())
        .extracting(sent -> sent.message().content().text())
        .containsExactly("uno", "dos");
  }

  @Test
  void whatCannotBeSentForHoursFailsVisibly() {
    clinic.sends("c1", "buenas");
    clinic.provider.beBusyOnce(Duration.ZERO);
    clinic.clock.pass(Duration.ofHours(5));

    clinic.worksOffSends();

    assertThat(answer("c1").delivery().failure()).contains(DeliveryFailure.GAVE_UP);
    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isZero();
  }

  private static Content file(String caption) {
    Attachment scan = new Attachment("https://example.com/scan", "application/pdf", "scan");
    return new Content(ContentKind.DOCUMENT, caption, List.of(scan), Map.of());
  }

  private Message answer(String id) {
    return clinic.history().stream()
        .filter(message -> message.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
