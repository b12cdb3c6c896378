package co.com.bsl.inbox.benchmarks.measure;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long things took; any thread may add. */
public final class Latencies {
  private static final long LONGEST = Duration.ofMinutes(1).toNanos();
  private static final double NANOS_PER_MILLI = 1e6;

  private final Histogram histogram = new ConcurrentHistogram(LONGEST, 3);

  /** Adds one, in nanoseconds. */
  public void add(long nanos) {
    histogram.recordValue(Math.max(0, Math.min(nanos, LONGEST)));
  }

  /** How many there are. */
  public long count() {
    return histogram.getTotalCount();
  }

  /** The time that this share of them, 0 to 100, did not exceed, in milliseconds. */
  public double millis(double percent) {
    return histogram.getValueAtPercentile(percent) / NANOS_PER_MILLI;
  }

  /** Median, p99 and p99.9 in words. */
  public String describe() {
    return "p50 %.2f, p99 %.2f, p99.9 %.2f ms".formatted(millis(50), millis(99), millis(99.9));
  }
}
