package co.com.bsl.inbox.bootstrap.worker.sole;

import co.com.bsl.inbox.domain.port.shared.LeasePort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * One instance as the others see it.
 *
 * @param name no other instance has it
 * @param lease for how long it keeps a work without a sign of life
 */
public record Holder(LeasePort leases, String name, Duration lease, Clock clock) {
  private static final int RENEWALS = 3;

  Instant now() {
    return clock.instant();
  }

  boolean take(SoleWork work) {
    Instant now = now();
    return leases.take(work.name(), name, now, now.plus(lease));
  }

  void release(SoleWork work) {
    leases.release(work.name(), name);
  }

  /** Often enough that a renewal may fail. */
  Duration renewal() {
    return lease.dividedBy(RENEWALS);
  }
}
