package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.application.sync.CatchUp.Progress;
import co.com.bsl.inbox.application.sync.RepairStatuses;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the provider's history and repairs statuses to the end, on the thread that asks. Whenever
 * the provider is busy or does not answer it waits, as long as it was asked to and longer with each
 * failure in a row, and goes on where it was. Any thread may stop it, once and for all.
 */
public final class PatientReading {
  private static final Logger log = LoggerFactory.getLogger(PatientReading.class);

  /** So often in a row one page may not be given: about a quarter of an hour. */
  private static final int READING_TRIES = 20;

  /** So often repairing may fail before the rest is left to the next time. */
  private static final int REPAIR_TRIES = 5;

  private final CatchUp catchUp;
  private final RepairStatuses repair;
  private final RetryPolicy policy;
  private final Clock clock;
  private final RandomGenerator chance;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private BooleanSupplier wanted = () -> true;
  private int failures;

  public PatientReading(
      CatchUp catchUp,
      RepairStatuses repair,
      RetryPolicy policy,
      Clock clock,
      RandomGenerator chance) {
    this.catchUp = catchUp;
    this.repair = repair;
    this.policy = policy;
    this.clock = clock;
    this.chance = chance;
  }

  /**
   * Reads, telling the listener of each page, and answers whether to the end. Statuses that the
   * provider does not tell are no reason to read again: repairing keeps its place.
   *
   * @throws MessagingException when the provider refuses to be read, or fails too often in a row
   */
  public boolean run(Depth depth, Consumer<Progress> listener) {
    return run(depth, listener, () -> true);
  }

  /** The same for as long as that is so, which is asked after each page and each wait. */
  public boolean run(Depth depth, Consumer<Progress> listener, BooleanSupplier soLong) {
    wanted = soLong;
    for (Direction direction : Direction.values()) {
      if (!read(direction, depth, listener)) {
        return false;
      }
    }
    return repair();
  }

  /** Ends the reading after the page that is being read, and any wait at once. */
  public void stop() {
    stopped.countDown();
  }

  private boolean read(Direction direction, Depth depth, Consumer<Progress> listener) {
    return patiently(
        READING_TRIES, () -> catchUp.run(direction, depth, page -> isWantedAfter(page, listener)));
  }

  private boolean repair() {
    try {
      return patiently(REPAIR_TRIES, () -> repair.run(this::isWanted));
    } catch (MessagingException failure) {
      if (failure.outcome() == Outcome.REFUSED) {
        throw failure;
      }
      log.warn("statuses are left to the next time: {}", failure.getMessage());
      return true;
    }
  }

  private boolean patiently(int tries, BooleanSupplier step) {
    failures = 0;
    while (isWanted()) {
      try {
        return step.getAsBoolean();
      } catch (MessagingException failure) {
        failures++;
        if (failure.outcome() == Outcome.REFUSED || failures >= tries) {
          throw failure;
        }
        waitAfter(failure);
      }
    }
    return false;
  }

  private boolean isWanted() {
    return stopped.getCount() > 0 && wanted.getAsBoolean();
  }

  private boolean isWantedAfter(Progress page, Consumer<Progress> listener) {
    failures = 0;
    listener.accept(page);
    return isWanted();
  }

  private void waitAfter(MessagingException failure) {
    Instant now = clock.instant();
    Instant next = policy.next(now, failures, chance.nextDouble(), failure.retryAfter());
    Duration pause = Duration.between(now, next);
    log.warn("history not given pause={} reason={}", pause, failure.getMessage());
    try {
      boolean unused = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      stop();
    }
  }
}
