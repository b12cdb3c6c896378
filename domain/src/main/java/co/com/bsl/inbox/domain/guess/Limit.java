package co.com.bsl.inbox.domain.guess;

import java.time.Duration;

/**
 * How failures slow somebody down: the first ones cost nothing, from then on each doubles the pause
 * up to a longest one, and after many there is a lock instead.
 */
public record Limit(int free, Duration longestPause, int lockedAfter, Duration lock) {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** For one name from one network. */
  public static final Limit NAME_FROM_NETWORK = new Limit(5, MINUTE, 15, QUARTER);

  /** For one name, from wherever. */
  public static final Limit NAME = new Limit(20, MINUTE, 40, QUARTER);

  /** For one network, whatever the names: high, since whole offices share one. */
  public static final Limit NETWORK = new Limit(50, MINUTE, 100, QUARTER);

  /** The same without the lock. */
  public Limit withoutLock() {
    return new Limit(free, longestPause, Integer.MAX_VALUE, longestPause);
  }

  /** How long to wait after that many failures. */
  public Duration pauseAfter(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    if (failures >= lockedAfter) {
      return lock;
    }
    Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 30));
    return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
  }
}
