package co.com.bsl.inbox.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** WhatsApp's rule: free text may be sent within 24 hours of the contact's last message. */
public record ServiceWindow(Optional<Instant> lastInbound) {
  private static final Duration WIDTH = Duration.ofHours(24);

  /** How long before its end somebody should think of it. */
  private static final Duration SOON = Duration.ofHours(3);

  /** When the window closes or closed; empty when the contact never wrote. */
  public Optional<Instant> closesAt() {
    return lastInbound.map(last -> last.plus(WIDTH));
  }

  /** Whether free text may be sent now. */
  public boolean isOpenAt(Instant now) {
    return closesAt().filter(now::isBefore).isPresent();
  }

  /** Whether free text may still be sent, but not for long. */
  public boolean closesSoonAt(Instant now) {
    return isOpenAt(now)
        && lastInbound.filter(last -> !last.isAfter(closingSince(now))).isPresent();
  }

  /** The last inbound message since which the window did not close soon at that time. */
  public static Instant closingSince(Instant now) {
    return openSince(now).plus(SOON);
  }

  /** The last inbound message before which the window was closed at that time. */
  public static Instant openSince(Instant now) {
    return now.minus(WIDTH);
  }
}
