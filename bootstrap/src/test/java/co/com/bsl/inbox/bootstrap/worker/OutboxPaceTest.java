package co.com.bsl.inbox.bootstrap.worker;

import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.outbound.SendPace;
import co.com.bsl.inbox.bootstrap.worker.OutboxWorker.Manning;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OutboxPaceTest {
  private static final int RATE = 10;

  private final Clock clock = Clock.systemUTC();
  private final InMemoryInbox inbox = new InMemoryInbox();
  private final List<Instant> begun = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch left = new CountDownLatch(3 * RATE);

  @Test
  void noMoreLeavesWithinASecondThanTheProviderTakesAndNothingIsLost() throws Exception {
    for (int n = 0; n < 3 * RATE; n++) {
      add(n);
    }
    OutboxWorker worker =
        new OutboxWorker(
            new Manning(Lane.PROVIDER, 8, SendPace.perSecond(RATE), Duration.ofMinutes(1)),
            inbox,
            inbox,
            this::leave,
            clock);

    worker.start();
    boolean all = left.await(15, TimeUnit.SECONDS);
    worker.close();

    assertThat(all).isTrue();
    List<Instant> inOrder = begun.stream().sorted().toList();
    for (int first = 0; first + RATE < inOrder.size(); first++) {
      assertThat(inOrder.get(first + RATE)).isAfterOrEqualTo(inOrder.get(first).plusSeconds(1));
    }
  }

  private void add(int n) {
    Address address = Address.parse("+5730012345" + (10 + n));
    inbox.commit(
        tx -> {
          tx.outbox()
              .add(
                  OutboxEntry.of(
                      Task.SEND, idOf(address), new MessageId("m" + n), clock.instant()));
          return null;
        });
  }

  private void leave(OutboxEntry entry, Instant taken) {
    begun.add(taken);
    inbox.commit(
        tx -> {
          tx.outbox().remove(entry);
          return null;
        });
    left.countDown();
  }
}
