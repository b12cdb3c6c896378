package co.com.bsl.inbox.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to try again, and when to stop.
 *
 * @param first the pause after the first failure; it doubles with each further one
 * @param longest the longest pause
 * @param patience how long after its start an entry is given up
 */
public record RetryPolicy(Duration first, Duration longest, Duration patience) {
  private static final int MOST_DOUBLINGS = 20;

  /** How messages are sent: as long as the provider itself would keep them queued. */
  public static final RetryPolicy SENDING =
      new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(4));

  /** How the second record is written: it may be away for days, and asking it costs little. */
  public static final RetryPolicy MIRRORING =
      new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofDays(7));

  /** How the provider's history is read: there is no hurry, and nothing is ever given up. */
  public static final RetryPolicy READING =
      new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofDays(36_500));

  /**
   * The next time for an entry that has been taken that often.
   *
   * @param chance a random number in [0, 1) that spreads retries over the second half of the pause
   */
  public Instant next(Instant now, int attempts, double chance) {
    long doubled = first.toMillis() << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
    long pause = Math.min(doubled, longest.toMillis());
    return now.plusMillis(Math.round(pause * (0.5 + chance / 2)));
  }

  /** The same, but not before the pause is over that the other side asked for. */
  public Instant next(Instant now, int attempts, double chance, Optional<Duration> asked) {
    Instant ours = next(now, attempts, chance);
    return asked.map(now::plus).filter(ours::isBefore).orElse(ours);
  }

  /** Whether an entry put in then is given up now. */
  public boolean isOver(Instant since, Instant now) {
    return now.isAfter(since.plus(patience));
  }
}
