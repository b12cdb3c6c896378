package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.outbound.SendPace;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off one lane of the outbox: one thread takes what is due, a few others carry it out. Owns
 * its threads; other instances may work on the same lane, leases keep them apart.
 */
public final class OutboxWorker implements Worker {
  private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);

  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  /** Between two looks at work that is due but held by somebody else, in milliseconds. */
  private static final long SHORTEST_SLEEP = 20;

  private final Lane lane;
  private final SendPace pace;
  private final Duration lease;
  private final InboxPort inbox;
  private final InboxViewPort view;
  private final Errand errand;
  private final Clock clock;
  private final Semaphore bell = new Semaphore(0);
  private final Semaphore idle;
  private final ExecutorService lookout;
  private final ExecutorService hands;
  private Instant notBefore = Instant.EPOCH;
  private volatile boolean running = true;

  public OutboxWorker(
      Manning manning, InboxPort inbox, InboxViewPort view, Errand errand, Clock clock) {
    this.lane = manning.lane();
    this.pace = manning.pace();
    this.lease = manning.lease();
    this.inbox = inbox;
    this.view = view;
    this.errand = errand;
    this.clock = clock;
    this.idle = new Semaphore(manning.hands());
    String name = "outbox-" + lane.name().toLowerCase(Locale.ROOT);
    this.lookout = Executors.newSingleThreadExecutor(Threads.named(name + "-lookout"));
    this.hands = Executors.newFixedThreadPool(manning.hands(), Threads.named(name));
  }

  /**
   * Who works on which lane.
   *
   * @param hands how many entries are worked on at the same time
   * @param pace how many may be begun within a second, by all instances
   * @param lease longer than an attempt can take, so that nobody takes what is being worked on
   */
  public record Manning(Lane lane, int hands, SendPace pace, Duration lease) {}

  /** Carries out one entry that was taken at that time. */
  @FunctionalInterface
  public interface Errand {
    void run(OutboxEntry entry, Instant taken);
  }

  @Override
  public void start() {
    lookout.execute(this::watch);
  }

  /** There is new work; any thread may say so. */
  public void ring() {
    bell.release();
  }

  /** What the lookout has just taken still finds hands: it ends before they do. */
  @Override
  public void close() {
    running = false;
    ring();
    Threads.end(lookout);
    Threads.end(hands);
  }

  private void watch() {
    while (running) {
      try {
        waitForBell(work());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        running = false;
      }
    }
  }

  /** Does what is due, and says how long to wait for more. */
  private Duration work() throws InterruptedException {
    try {
      return takeSome() > 0 ? Duration.ZERO : untilNextDue();
    } catch (RuntimeException failure) {
      log.warn("outbox lane={} cannot be worked on: {}", lane, failure.toString());
      return LONGEST_SLEEP;
    }
  }

  /** Reading whether anything is due is cheap; taking costs a commit. */
  private int takeSome() throws InterruptedException {
    if (!untilNextDue().isZero()) {
      return 0;
    }
    int free = waitForIdleHands();
    if (free == 0 || !running) {
      return 0;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SendPace.Taken taken =
        inbox.commit(tx -> pace.take(tx.outbox(), lane, now, now.plus(lease), free));
    notBefore = taken.notBefore();
    taken.entries().forEach(entry -> carryOut(entry, now));
    return taken.entries().size();
  }

  private void carryOut(OutboxEntry entry, Instant taken) {
    idle.acquireUninterruptibly();
    hands.execute(
        () -> {
          try {
            errand.run(entry, taken);
          } catch (RuntimeException failure) {
            log.warn("outbox entry={} task={} failed", entry.number(), entry.task(), failure);
          } finally {
            idle.release();
            ring();
          }
        });
  }

  /** None when nobody gets idle for so long that we had better look up. */
  private int waitForIdleHands() throws InterruptedException {
    if (!idle.tryAcquire(LONGEST_SLEEP.toMillis(), TimeUnit.MILLISECONDS)) {
      return 0;
    }
    idle.release();
    return idle.availablePermits();
  }

  private Duration untilNextDue() {
    Instant now = clock.instant();
    return notBefore.isAfter(now) ? Duration.between(now, notBefore) : untilDue(now);
  }

  private Duration untilDue(Instant now) {
    return view.outbox(lane)
        .nextDue()
        .map(due -> due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO)
        .orElse(LONGEST_SLEEP);
  }

  private void waitForBell(Duration pause) throws InterruptedException {
    long millis = Math.min(LONGEST_SLEEP.toMillis(), Math.max(SHORTEST_SLEEP, pause.toMillis()));
    if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }
}
