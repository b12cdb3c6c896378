package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.application.sync.CatchUp.Progress;
import co.com.bsl.inbox.application.sync.RepairStatuses;
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
 * the provider is busy or does not answer it waits, as long as it was asked to, and goes on where
 * it was; only a refusal or being stopped ends it early. Any thread may stop it, once and for all.
 */
public final class PatientReading {
  private static final Logger log = LoggerFactory.getLogger(PatientReading.class);

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
   * Reads, telling the listener of each page, and answers whether to the end.
   *
   * @throws MessagingException when the provider refuses to be read
   */
  public boolean run(Depth depth, Consumer<Progress> listener) {
    return run(depth, listener, () -> true);
  }

  /** The same for as long as that is so, which is asked after each page and each wait. */
  public boolean run(Depth depth, Consumer<Progress> listener, BooleanSupplier soLong) {
    wanted = soLong;
    failures = 0;
    while (isWanted()) {
      try {
        return catchUp.run(depth, page -> isWantedAfter(page, listener))
            && repair.run(this::isWanted);
      } catch (MessagingException failure) {
        waitAfter(failure);
      }
    }
    return false;
  }

  /** Ends the reading after the page that is being read, and any wait at once. */
  public void stop() {
    stopped.countDown();
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
    if (failure.outcome() == Outcome.REFUSED) {
      throw failure;
    }
    failures++;
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
