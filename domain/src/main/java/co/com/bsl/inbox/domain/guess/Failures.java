package co.com.bsl.inbox.domain.guess;

import java.time.Duration;
import java.time.Instant;

/** How often somebody failed to sign in, and when last. */
public record Failures(int count, Instant last) {
  /** Not once. */
  public static final Failures NONE = new Failures(0, Instant.EPOCH);

  /** After so long without another one all is forgotten. */
  public static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  /** Failures no later than this are forgotten at that time. */
  public static Instant forgottenAt(Instant now) {
    return now.minus(FORGOTTEN_AFTER);
  }

  /** How much longer to wait under that limit; zero when nothing stands in the way. */
  public Duration waitAt(Instant now, Limit limit) {
    if (!last.isAfter(forgottenAt(now))) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, last.plus(limit.pauseAfter(count)));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
