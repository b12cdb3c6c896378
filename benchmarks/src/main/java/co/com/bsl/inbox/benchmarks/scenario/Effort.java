package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.benchmarks.population.Size;
import java.time.Duration;
import java.util.List;

/**
 * How thoroughly to measure.
 *
 * @param rounds how often each thing is measured beside its baseline; the median counts
 * @param round how long one such measurement lasts
 */
public record Effort(Size size, int rounds, Duration round, int requests, List<Integer> pages) {
  /** Enough to see whether a budget is in danger, in less than ten minutes. */
  public static final Effort SHORT =
      new Effort(Size.MIDDLE, 3, Duration.ofSeconds(4), 500, List.of(100, 1_000));

  /** What the documents report. */
  public static final Effort LONG =
      new Effort(Size.LARGE, 5, Duration.ofSeconds(15), 3_000, List.of(100, 1_000));
}
