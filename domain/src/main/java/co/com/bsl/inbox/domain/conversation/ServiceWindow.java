package co.com.bsl.inbox.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** WhatsApp's rule: free text may be sent within 24 hours of the contact's last message. */
public record ServiceWindow(Optional<Instant> lastInbound) {
  private static final Duration WIDTH = Duration.ofHours(24);

  /** When the window closes or closed; empty when the contact never wrote. */
  public Optional<Instant> closesAt() {
    return lastInbound.map(last -> last.plus(WIDTH));
  }

  /** Whether free text may be sent now. */
  public boolean isOpenAt(Instant now) {
    return closesAt().filter(now::isBefore).isPresent();
  }

  /** The last inbound message before which the window was closed at that time. */
  public static Instant openSince(Instant now) {
    return now.minus(WIDTH);
  }
}
