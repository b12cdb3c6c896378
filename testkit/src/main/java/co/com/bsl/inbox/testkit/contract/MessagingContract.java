package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.toSend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a messaging provider promises. */
public interface MessagingContract {

  /** A provider that has nothing on record yet; the same at every call of one test. */
  MessagingPort messaging();

  /** Makes the provider refuse the next send for good. */
  void refuseNext();

  /** Makes the provider turn the next send away for the moment. */
  void beBusyOnce();

  /** Makes the answer to the next send get lost after the provider has taken it. */
  void loseNextAnswer();

  /** Has Anna write that. */
  void contactWrites(String text);

  @Test
  default void whatWasTakenHasAnIdAndIsOnRecord() {
    OutboundMessage message = toSend("Su cita es mañana 👍");

    SendReceipt receipt = messaging().send(message);

    ProviderMessage kept = messaging().find(receipt.id()).orElseThrow();
    assertThat(receipt.status().isFailure()).isFalse();
    assertThat(kept.contact()).isEqualTo(ANNA);
    assertThat(kept.message().content().text()).isEqualTo("Su cita es mañana 👍");
    assertThat(kept.message().direction()).isEqualTo(Direction.OUTBOUND);
    assertThat(kept.message().providerId()).contains(receipt.id());
  }

  @Test
  default void theSameWordsTwiceAreTwoMessages() {
    ProviderId first = messaging().send(toSend("ok")).id();

    assertThat(messaging().send(toSend("ok")).id()).isNotEqualTo(first);
    assertThat(texts(all(Direction.OUTBOUND))).containsExactly("ok", "ok");
  }

  @Test
  default void nobodyKnowsAnIdThatWasNeverGiven() {
    assertThat(messaging().find(new ProviderId("SM" + "0".repeat(32)))).isEmpty();
  }

  @Test
  default void theHistoryTellsEachDirectionPageByPageNewestFirst() {
    for (int n = 1; n <= 7; n++) {
      messaging().send(toSend("message " + n));
    }
    contactWrites("hola");

    List<ProviderMessage> sent = all(Direction.OUTBOUND);

    assertThat(texts(sent)).hasSize(7).doesNotHaveDuplicates().doesNotContain("hola");
    assertThat(sent)
        .isSortedAccordingTo((one, other) -> other.message().at().compareTo(one.message().at()));
    assertThat(texts(all(Direction.INBOUND))).containsExactly("hola");
  }

  @Test
  default void theHistoryOfOneContactIsOnlyThat() {
    messaging().send(toSend("hola"));
    HistoryQuery nobody =
        new HistoryQuery(Direction.OUTBOUND, Optional.of(LUIS), Optional.empty(), Optional.empty());

    assertThat(messaging().history(nobody).messages()).isEmpty();
  }

  @Test
  default void theHistorySinceTheLastMessageStillTellsIt() {
    messaging().send(toSend("hola"));
    ProviderMessage last = all(Direction.OUTBOUND).get(0);

    HistoryQuery since = HistoryQuery.of(Direction.OUTBOUND, Optional.of(last.message().at()));

    assertThat(texts(messaging().history(since).messages())).contains("hola");
  }

  @Test
  default void whatWasRefusedNeverLeft() {
    refuseNext();

    MessagingException refusal = failureOf(toSend("hola"));

    assertThat(refusal.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refusal.failure().code()).isNotBlank();
  }

  @Test
  default void aBusyProviderHasSurelyNotTakenIt() {
    beBusyOnce();

    assertThat(failureOf(toSend("hola")).outcome()).isEqualTo(Outcome.BUSY);
    assertThat(all(Direction.OUTBOUND)).isEmpty();

    messaging().send(toSend("hola"));
    assertThat(all(Direction.OUTBOUND)).hasSize(1);
  }

  @Test
  default void afterALostAnswerTheHistoryTellsAndNothingWasSentTwice() {
    loseNextAnswer();

    assertThat(failureOf(toSend("hola")).outcome()).isEqualTo(Outcome.UNCERTAIN);

    assertThat(texts(all(Direction.OUTBOUND))).containsExactly("hola");
  }

  private MessagingException failureOf(OutboundMessage message) {
    return catchThrowableOfType(MessagingException.class, () -> messaging().send(message));
  }

  private List<ProviderMessage> all(Direction direction) {
    List<ProviderMessage> all = new ArrayList<>();
    HistoryQuery query = HistoryQuery.of(direction, Optional.empty());
    HistoryPage page = messaging().history(query);
    all.addAll(page.messages());
    while (page.next().isPresent()) {
      page = messaging().history(query.from(page.next().get()));
      all.addAll(page.messages());
    }
    return all;
  }

  private static List<String> texts(List<ProviderMessage> messages) {
    return messages.stream().map(known -> known.message().content().text()).toList();
  }
}
