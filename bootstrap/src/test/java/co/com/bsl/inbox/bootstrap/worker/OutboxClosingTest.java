package co.com.bsl.inbox.bootstrap.worker;

import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.outbound.SendPace;
import co.com.bsl.inbox.bootstrap.worker.OutboxWorker.Manning;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutboxClosingTest {
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Clock clock = Clock.systemUTC();
  private final InMemoryInbox inbox = new InMemoryInbox();
  private final AtomicInteger carriedOut = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Semaphore looks = new Semaphore(0);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);

  @Test
  void whatIsTakenWhileTheWorkerClosesIsStillCarriedOut() throws Exception {
    add("m1", "+573001234561");
    OutboxWorker worker = worker(new SlowToAnswer(), this::carryOut);
    worker.start();
    begun.await();

    Thread closing = closing(worker);
    mayGoOn.countDown();
    closing.join();

    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void nothingIsTakenAnyMoreByWhoeverGetsIdleAfterThat() throws Exception {
    add("m1", "+573001234561");
    add("m2", "+573001234562");
    OutboxWorker worker = worker(inbox, this::carryOutSlowly);
    worker.start();
    looks.acquire(2);

    Thread closing = closing(worker);
    mayGoOn.countDown();
    closing.join();

    assertThat(carriedOut).hasValue(1);
    assertThat(stillToBeTaken()).containsExactly(new MessageId("m2"));
  }

  private void carryOut(OutboxEntry entry, Instant taken) {
    carriedOut.incrementAndGet();
  }

  private void carryOutSlowly(OutboxEntry entry, Instant taken) {
    carriedOut.incrementAndGet();
    waitUntilMayGoOn();
  }

  /** Whoever closes the worker, and waits for its threads already. */
  private static Thread closing(OutboxWorker worker) {
    Thread closing = new Thread(worker::close);
    closing.start();
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return closing;
  }

  private OutboxWorker worker(InboxPort port, OutboxWorker.Errand errand) {
    Manning one = new Manning(Lane.PROVIDER, 1, SendPace.unlimited(), LEASE);
    return new OutboxWorker(one, port, countingLooks(), errand, clock);
  }

  /** Once it has been looked at twice, one entry is in hand and the other waits for a hand. */
  private InboxViewPort countingLooks() {
    return (InboxViewPort)
        Proxy.newProxyInstance(
            InboxViewPort.class.getClassLoader(),
            new Class<?>[] {InboxViewPort.class},
            (proxy, method, arguments) -> {
              Object seen = method.invoke(inbox, arguments);
              looks.release();
              return seen;
            });
  }

  private void add(String message, String address) {
    OutboxEntry entry =
        OutboxEntry.of(
            Task.SEND, idOf(Address.parse(address)), new MessageId(message), clock.instant());
    inbox.commit(
        tx -> {
          tx.outbox().add(entry);
          return null;
        });
  }

  private List<MessageId> stillToBeTaken() {
    Instant now = clock.instant();
    return inbox.commit(tx -> tx.outbox().claim(Lane.PROVIDER, now, now.plus(LEASE), 10)).stream()
        .map(entry -> entry.message().orElseThrow())
        .toList();
  }

  private void waitUntilMayGoOn() {
    try {
      mayGoOn.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** A store that has taken the entries, but whose answer is long in coming. */
  private final class SlowToAnswer implements InboxPort {

    @Override
    public <R> R commit(Function<InboxTransaction, R> command) {
      R taken = inbox.commit(command);
      begun.countDown();
      waitUntilMayGoOn();
      return taken;
    }
  }
}
