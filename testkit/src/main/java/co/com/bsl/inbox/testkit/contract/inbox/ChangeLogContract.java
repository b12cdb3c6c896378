package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a change log promises. */
public interface ChangeLogContract extends InboxUnderTest {
  /** Longer than anything takes. */
  Duration LONG = Duration.ofSeconds(30);

  /** Later than anything here is announced. */
  Instant SOMEDAY = Instant.parse("2999-01-01T00:00:00Z");

  @Test
  default void anEmptyLogHasNoNumbers() {
    assertThat(changes().latest()).isZero();
    assertThat(changes().oldest()).isZero();
    assertThat(changes().after(0, 10)).isEmpty();
  }

  @Test
  default void changesAreToldInOrderAsTheyWereAnnounced() {
    begin(ANNA);
    MessageId id = new MessageId("m1");
    Change message =
        Change.message(idOf(ANNA), id, List.of(new MessageId("x"), new MessageId("y")));
    Change reading = Change.reading(idOf(ANNA), MARTA);

    long first = inbox().commit(tx -> tx.announce(message));
    long second = inbox().commit(tx -> tx.announce(reading));
    long third = inbox().commit(tx -> tx.announce(Change.delivery(idOf(ANNA), id)));

    assertThat(second).isEqualTo(first + 1);
    assertThat(third).isEqualTo(second + 1);
    assertThat(changes().after(0, 10))
        .containsExactly(
            numbered(first, message),
            numbered(second, reading),
            numbered(third, Change.delivery(idOf(ANNA), id)));
    assertThat(changes().latest()).isEqualTo(third);
    assertThat(changes().oldest()).isEqualTo(first);
  }

  @Test
  default void readingGoesOnFromAnyNumberAndInPieces() {
    begin(ANNA);
    commit(tx -> announce(tx, 5));

    assertThat(changes().after(2, 2)).map(Change::sequence).containsExactly(3L, 4L);
    assertThat(changes().after(5, 2)).isEmpty();
  }

  @Test
  default void aNumberOfACommandThatFailedIsGivenAgain() {
    begin(ANNA);
    commit(tx -> announce(tx, 2));

    assertThatThrownBy(
            () ->
                commit(
                    tx -> {
                      announce(tx, 3);
                      throw new IllegalStateException("as planned");
                    }))
        .hasMessage("as planned");
    commit(tx -> announce(tx, 1));

    assertThat(changes().after(0, 10)).map(Change::sequence).containsExactly(1L, 2L, 3L);
  }

  @Test
  default void whoeverWaitsIsWokenByTheNextChange() throws Exception {
    begin(ANNA);
    CountDownLatch waiting = new CountDownLatch(1);
    FutureTask<Boolean> woken =
        new FutureTask<>(
            () -> {
              waiting.countDown();
              return changes().await(0, Duration.ofHours(1));
            });
    new Thread(woken, "waiting for a change").start();
    waiting.await();

    commit(tx -> announce(tx, 1));

    assertThat(woken.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  default void nobodyWaitsForWhatIsThereOrLongerThanAsked() throws InterruptedException {
    begin(ANNA);
    commit(tx -> announce(tx, 1));

    assertThat(changes().await(0, LONG)).isTrue();
    assertThat(changes().await(1, Duration.ofMillis(1))).isFalse();
  }

  @Test
  default void whatIsOldIsForgottenFromTheOldestOnAFewAtATime() {
    begin(ANNA);
    commit(tx -> announce(tx, 5));

    assertThat(changes().forget(SOMEDAY, 1, 3)).isEqualTo(3);
    assertThat(changes().oldest()).isEqualTo(4);
    assertThat(changes().forget(SOMEDAY, 1, 3)).isEqualTo(1);

    assertThat(changes().oldest()).isEqualTo(5);
    assertThat(changes().latest()).isEqualTo(5);
    assertThat(changes().after(0, 10)).map(Change::sequence).containsExactly(5L);
  }

  @Test
  default void whatIsNotOldIsKeptHoweverMuchThereIs() {
    begin(ANNA);
    commit(tx -> announce(tx, 5));

    assertThat(changes().forget(Instant.EPOCH.plusSeconds(1), 0, 10)).isZero();

    assertThat(changes().oldest()).isEqualTo(1);
  }

  @Test
  default void aNumberThatWasForgottenIsNeverGivenAgain() {
    begin(ANNA);
    commit(tx -> announce(tx, 2));
    changes().forget(SOMEDAY, 0, 10);

    assertThat(changes().oldest()).isZero();
    assertThat(changes().latest()).isEqualTo(2);
    commit(tx -> announce(tx, 1));
    assertThat(changes().oldest()).isEqualTo(3);
  }

  private static void announce(InboxTransaction tx, int times) {
    for (int n = 0; n < times; n++) {
      tx.announce(Change.conversation(idOf(ANNA)));
    }
  }

  private static Change numbered(long number, Change change) {
    return new Change(
        number,
        change.kind(),
        change.conversation(),
        change.message(),
        change.audience(),
        change.replaced());
  }
}
