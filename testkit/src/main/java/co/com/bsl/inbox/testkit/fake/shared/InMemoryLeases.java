package co.com.bsl.inbox.testkit.fake.shared;

import co.com.bsl.inbox.domain.port.shared.LeasePort;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Leases in a map. */
public final class InMemoryLeases implements LeasePort {
  private final Map<String, Lease> leases = new HashMap<>();

  @Override
  public synchronized boolean take(String work, String holder, Instant now, Instant until) {
    Lease lease = leases.get(work);
    boolean free = lease == null || !lease.until().isAfter(now);
    if (free || lease.holder().equals(holder)) {
      leases.put(work, new Lease(holder, until));
      return true;
    }
    return false;
  }

  @Override
  public synchronized void release(String work, String holder) {
    leases.computeIfPresent(work, (name, lease) -> lease.holder().equals(holder) ? null : lease);
  }

  private record Lease(String holder, Instant until) {}
}
