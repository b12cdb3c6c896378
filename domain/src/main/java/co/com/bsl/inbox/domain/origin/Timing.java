package co.com.bsl.inbox.domain.origin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a source says a message was said. {@code stated} tells the source's own clock from the time
 * of our hearing of it; {@code otherwise} is the second reading of a time without a zone.
 */
public record Timing(Instant at, boolean stated, Optional<Instant> otherwise) {
  /** So far the clock of a source may be ahead of ours; more is another zone. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final Comparator<Timing> BEST_FIRST =
      Comparator.comparing((Timing timing) -> !timing.stated())
          .thenComparing(Timing::at)
          .thenComparing(timing -> timing.otherwise().orElse(Instant.MAX));

  /** A time that the source itself gave. */
  public static Timing stated(Instant at) {
    return new Timing(at, true, Optional.empty());
  }

  /** The time at which we heard of it, for want of a better one. */
  public static Timing heard(Instant at) {
    return new Timing(at, false, Optional.empty());
  }

  /** A time given without a zone, as read in the likely one and in the other. */
  public static Timing zoneless(Instant likely, Instant other) {
    return new Timing(likely, true, likely.equals(other) ? Optional.empty() : Optional.of(other));
  }

  /** Never later than the moment we heard of it: nobody hears of what has not been said. */
  public Timing noLaterThan(Instant heard) {
    return at.isAfter(heard) ? new Timing(heard, stated, otherwise) : this;
  }

  /** What can be true when it is heard of then: what lies well ahead was told in the other zone. */
  public Timing heardAt(Instant now) {
    boolean ahead = at.isAfter(now.plus(SKEW));
    Timing likely = ahead ? otherwise.map(Timing::stated).orElse(this) : this;
    return likely.noLaterThan(now);
  }

  /** The better of two: a stated time wins, then the earlier. */
  public Timing orBetter(Timing other) {
    return BEST_FIRST.compare(this, other) <= 0 ? this : other;
  }

  /** How far that moment is from this time in the likely reading. */
  public Duration distanceTo(Instant moment) {
    return Duration.between(at, moment).abs();
  }
}
