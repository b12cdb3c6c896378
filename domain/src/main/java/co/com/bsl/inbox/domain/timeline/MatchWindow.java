package co.com.bsl.inbox.domain.timeline;

import java.time.Duration;

/**
 * How far apart two accounts of one message may lie when one of them has no id: writers of the
 * second record use their own clocks, and were slow at times.
 */
public record MatchWindow(Duration width) {

  /** Two minutes. */
  public static final MatchWindow DEFAULT = new MatchWindow(Duration.ofMinutes(2));

  public MatchWindow {
    if (width.isNegative()) {
      throw new IllegalArgumentException("a match window cannot be negative: " + width);
    }
  }

  boolean covers(long millisApart) {
    return millisApart <= width.toMillis();
  }
}
