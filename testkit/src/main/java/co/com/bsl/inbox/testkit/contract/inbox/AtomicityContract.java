package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All of a command, or nothing; and the small records that only commands see. */
public interface AtomicityContract extends InboxUnderTest {

  @Test
  default void aCommandThatThrowsLeavesNothing() {
    IllegalStateException planned = new IllegalStateException("as planned");

    assertThatThrownBy(
            () ->
                commit(
                    tx -> {
                      doEverything(tx);
                      throw planned;
                    }))
        .isSameAs(planned);

    assertThat(view().list(Conversations.all()).items()).isEmpty();
    assertThat(view().messages(List.of(new MessageId("m1")))).isEmpty();
    assertThat(view().search("hola", 10)).isEmpty();
    assertThat(view().outbox(Lane.PROVIDER).pending()).isZero();
    assertThat(changes().after(0, 10)).isEmpty();
    assertThat(take("SM1")).isEmpty();
    assertThat(bookmark("history")).isEmpty();
  }

  @Test
  default void aCommandSeesWhatItHasDone() {
    commit(
        tx -> {
          doEverything(tx);
          assertThat(tx.conversations().at(ANNA)).isPresent();
          assertThat(tx.messages().find(new MessageId("m1"))).isPresent();
          assertThat(tx.bookmarks().find("history")).contains("page 2");
          assertThat(tx.outbox().claim(Lane.PROVIDER, NINE, NINE, 1)).hasSize(1);
          assertThat(tx.conversations().markSeen(idOf(ANNA), MARTA, 1)).isTrue();
        });

    assertThat(row(ANNA).last()).isPresent();
  }

  @Test
  default void theAnswerOfACommandIsItsCallersAnswer() {
    InboxPort inbox = inbox();

    assertThat(inbox.<String>commit(tx -> "forty-two")).isEqualTo("forty-two");
    assertThat(inbox.<Object>commit(tx -> null)).isNull();
  }

  @Test
  default void reportsThatWaitedTooLongAreGivenUpAFewAtATime() {
    for (int n = 0; n < 3; n++) {
      ProviderId id = new ProviderId("SM-old-" + n);
      DeliveryReport report =
          new DeliveryReport(id, Optional.empty(), Delivery.of(DeliveryStatus.SENT));
      commit(tx -> tx.reports().park(report, NINE));
    }

    assertThat(giveUpBefore(NINE, 10)).isZero();
    assertThat(giveUpBefore(NINE.plusSeconds(1), 2)).isEqualTo(2);
    assertThat(giveUpBefore(NINE.plusSeconds(1), 2)).isEqualTo(1);
  }

  private int giveUpBefore(Instant time, int limit) {
    return inbox().<Integer>commit(tx -> tx.reports().forget(time, limit));
  }

  @Test
  default void reportsWaitForTheirMessageAndAreTakenOnce() {
    DeliveryReport sent =
        new DeliveryReport(
            new ProviderId("SM1"),
            Optional.of(new MessageId("m1")),
            Delivery.of(DeliveryStatus.SENT, NINE));
    DeliveryReport failed =
        new DeliveryReport(
            new ProviderId("SM1"),
            Optional.empty(),
            Delivery.failed(DeliveryStatus.FAILED, new DeliveryFailure("63016", "ñ"), NINE));
    commit(tx -> tx.reports().park(sent, NINE));
    commit(tx -> tx.reports().park(failed, NINE));

    assertThat(take("SM2")).isEmpty();
    assertThat(take("SM1")).containsExactlyInAnyOrder(sent, failed);
    assertThat(take("SM1")).isEmpty();
  }

  @Test
  default void aBookmarkIsWhereItWasPutLast() {
    assertThat(bookmark("history")).isEmpty();

    commit(tx -> tx.bookmarks().save("history", "one"));
    commit(tx -> tx.bookmarks().save("history", ""));

    assertThat(bookmark("history")).contains("");
    assertThat(bookmark("other")).isEmpty();
  }

  private static void doEverything(InboxTransaction tx) {
    Message message = inbound("hola").id("m1").build();
    tx.conversations()
        .save(
            Conversations.with(ANNA)
                .withActivity(Conversations.with(ANNA).activity().after(message)));
    tx.messages().save(idOf(ANNA), message);
    tx.outbox().add(OutboxEntry.of(Task.SEND, idOf(ANNA), message.id(), NINE));
    tx.reports()
        .park(
            new DeliveryReport(
                new ProviderId("SM1"), Optional.empty(), Delivery.of(DeliveryStatus.SENT)),
            NINE);
    tx.bookmarks().save("history", "page 2");
    tx.announce(Change.message(idOf(ANNA), message.id(), List.of()));
  }

  private List<DeliveryReport> take(String sid) {
    return inbox().commit(tx -> tx.reports().take(new ProviderId(sid)));
  }

  private Optional<String> bookmark(String reader) {
    return inbox().commit(tx -> tx.bookmarks().find(reader));
  }
}
