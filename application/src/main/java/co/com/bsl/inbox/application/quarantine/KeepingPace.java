package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.domain.quarantine.HeldCall;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast calls may be kept, so that nobody can wear out the disk by being rejected: some at once,
 * then one every few seconds, for each network address and for all together. Not for several
 * threads at once.
 */
public final class KeepingPace {
  private static final Budget FOR_ALL = new Budget(120, Duration.ofMillis(500));
  private static final Budget FOR_ONE = new Budget(30, Duration.ofSeconds(2));
  private static final int MOST_CLIENTS = 1_000;

  private final Map<String, Instant> clients =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST_CLIENTS;
        }
      };
  private Instant all = Instant.EPOCH;

  /** Whether the call may be kept; if so, it counts. */
  public boolean admits(HeldCall call) {
    Instant one = clients.getOrDefault(call.call().client(), Instant.EPOCH);
    if (!FOR_ALL.allows(all, call.at()) || !FOR_ONE.allows(one, call.at())) {
      return false;
    }
    all = FOR_ALL.spend(all, call.at());
    clients.put(call.call().client(), FOR_ONE.spend(one, call.at()));
    return true;
  }

  /** So many at once, each of which is paid for with time; the time is when all is paid. */
  private record Budget(int atOnce, Duration price) {

    boolean allows(Instant paid, Instant now) {
      return !paid.isAfter(now.plus(price.multipliedBy(atOnce - 1L)));
    }

    Instant spend(Instant paid, Instant now) {
      return (paid.isAfter(now) ? paid : now).plus(price);
    }
  }
}
