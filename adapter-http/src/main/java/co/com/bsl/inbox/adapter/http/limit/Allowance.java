package co.com.bsl.inbox.adapter.http.limit;

import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each of many may ask for: so much at once, and so much a second. Kept in memory for the
 * latest few thousand; whoever is forgotten begins anew. Any thread may call.
 */
final class Allowance {
  private static final int MOST = 10_000;

  private final long atOnce;
  private final long perSecond;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  Allowance(long atOnce, long perSecond, TimeMeter time) {
    this.atOnce = atOnce;
    this.perSecond = perSecond;
    this.time = time;
  }

  /** Goes on unless that one has asked for too much. */
  void spend(String who) {
    ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** How many are remembered. */
  synchronized int size() {
    return buckets.size();
  }

  private synchronized Bucket bucket(String who) {
    return buckets.computeIfAbsent(who, unused -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .withCustomTimePrecision(time)
        .build();
  }
}
