package co.com.bsl.inbox.bootstrap.worker.sole;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.shared.LeasePort;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.shared.InMemoryLeases;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two instances, looked at step by step. */
@Timeout(20)
class SoleWorkerTest {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration EVERY = Duration.ofMinutes(5);

  private final MutableClock clock = MutableClock.at(NINE);
  private final Leases leases = new Leases();
  private final Counted workOfOne = new Counted();
  private final Counted workOfOther = new Counted();
  private final ExecutorService threadOfOne = Executors.newSingleThreadExecutor();
  private final ExecutorService threadOfOther = Executors.newSingleThreadExecutor();
  private final SoleWorker one = worker(workOfOne, "one", threadOfOne);
  private final SoleWorker other = worker(workOfOther, "other", threadOfOther);

  @AfterEach
  void close() {
    workOfOne.goOn();
    workOfOther.goOn();
    one.close();
    other.close();
  }

  @Test
  void oneWorksAndTheOtherStandsBy() throws Exception {
    workOfOther.goOn();
    one.look();
    other.look();

    assertThat(workOfOne.next()).isTrue();
    settle(threadOfOther);
    assertThat(workOfOther.begun).isEmpty();
  }

  @Test
  void itIsDoneAgainWhenItsPauseIsOverAndNotBefore() throws Exception {
    workOfOne.goOn();
    one.look();
    workOfOne.next();
    settle(threadOfOne);

    clock.pass(EVERY.minusMillis(1));
    one.look();
    assertThat(workOfOne.begun).isEmpty();
    clock.pass(Duration.ofMillis(1));
    one.look();

    assertThat(workOfOne.next()).isTrue();
  }

  @Test
  void whoeverDiesIsReplacedWhenTheLeaseIsOver() throws Exception {
    workOfOther.goOn();
    one.look();
    workOfOne.next();

    clock.pass(LEASE.minusMillis(1));
    other.look();
    settle(threadOfOther);
    assertThat(workOfOther.begun).isEmpty();
    clock.pass(Duration.ofMillis(1));
    other.look();

    assertThat(workOfOther.next()).isTrue();
  }

  @Test
  void aWorkOfHoursKeepsItsLease() throws Exception {
    one.look();
    BooleanSupplier mine = workOfOne.begun.take();

    for (int renewal = 0; renewal < 1_000; renewal++) {
      clock.pass(LEASE.dividedBy(3));
      one.look();
      other.look();
    }

    assertThat(mine.getAsBoolean()).isTrue();
    assertThat(workOfOne.begun).as("begun twice").isEmpty();
    assertThat(workOfOther.begun).isEmpty();
  }

  @Test
  void whoeverStopsGivesItBackForTheOtherToTakeAtOnce() throws Exception {
    workOfOne.goOn();
    one.look();
    workOfOne.next();

    one.close();
    other.look();

    assertThat(workOfOther.next()).isTrue();
  }

  @Test
  void whoeverLostTheLeaseIsToldToEndAndTheWorkIsDoneByOne() throws Exception {
    one.look();
    BooleanSupplier mine = workOfOne.begun.take();
    clock.pass(LEASE);
    other.look();

    one.look();

    assertThat(mine.getAsBoolean()).isFalse();
    assertThat(workOfOther.next()).isTrue();
  }

  @Test
  void whoeverCannotReachTheStoreStandsStillAndGoesOnAtOnceWhenItCan() throws Exception {
    workOfOne.goOn();
    one.look();
    workOfOne.next();
    settle(threadOfOne);
    leases.away = true;
    one.look();
    leases.away = false;

    one.look();

    assertThat(workOfOne.next()).isTrue();
  }

  @Test
  void aWorkThatFailsIsDoneAgain() throws Exception {
    workOfOne.fails = true;
    workOfOne.goOn();
    one.look();
    workOfOne.next();
    settle(threadOfOne);

    clock.pass(EVERY);
    one.look();

    assertThat(workOfOne.next()).isTrue();
  }

  /** Waits until whatever was begun there has ended. */
  private static void settle(ExecutorService thread) throws Exception {
    thread.submit(() -> {}).get();
  }

  private SoleWorker worker(SoleWork work, String name, ExecutorService thread) {
    return new SoleWorker(work, new Holder(leases, name, LEASE, clock), thread);
  }

  /** Leases of a store that may be away. */
  private static final class Leases implements LeasePort {
    private final LeasePort leases = new InMemoryLeases();
    private boolean away;

    @Override
    public boolean take(String work, String holder, Instant now, Instant until) {
      if (away) {
        throw new StoreException(StoreException.Cause.UNAVAILABLE, "away");
      }
      return leases.take(work, holder, now, until);
    }

    @Override
    public void release(String work, String holder) {
      leases.release(work, holder);
    }
  }

  /** A work that tells when it begins, and goes on until it is let go. */
  private static final class Counted implements SoleWork {
    private final BlockingQueue<BooleanSupplier> begun = new LinkedBlockingQueue<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean fails;

    @Override
    public String name() {
      return "history";
    }

    @Override
    public Duration first() {
      return Duration.ZERO;
    }

    @Override
    public Duration every() {
      return EVERY;
    }

    @Override
    public void run(BooleanSupplier mine) {
      begun.add(mine);
      try {
        gate.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      if (fails) {
        throw new IllegalStateException("planned");
      }
    }

    void goOn() {
      gate.countDown();
    }

    boolean next() throws InterruptedException {
      return begun.poll(10, TimeUnit.SECONDS) != null;
    }
  }
}
