package co.com.bsl.inbox.emulator.delivery;

import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Finds out why an accepted message cannot reach its contact. */
public final class Obstacles {
  private static final int OUTSIDE_THE_WINDOW = 63016;
  private static final Duration WINDOW = Duration.ofHours(24);

  private final TwilioMessages messages;
  private final Recipients recipients;
  private final Clock clock;
  private final boolean windowMatters;

  public Obstacles(
      TwilioMessages messages, Recipients recipients, Clock clock, boolean windowMatters) {
    this.messages = messages;
    this.recipients = recipients;
    this.clock = clock;
    this.windowMatters = windowMatters;
  }

  /** The error code of what stands in the way, if anything does. */
  Optional<Integer> before(TwilioMessage message) {
    return recipients.failureOf(message.to()).or(() -> closedWindow(message));
  }

  private Optional<Integer> closedWindow(TwilioMessage message) {
    boolean free = !windowMatters || message.content().isTemplate();
    return free || isOpenFor(message.to()) ? Optional.empty() : Optional.of(OUTSIDE_THE_WINDOW);
  }

  private boolean isOpenFor(String contact) {
    return messages
        .lastInboundFrom(contact)
        .filter(written -> written.plus(WINDOW).isAfter(clock.instant()))
        .isPresent();
  }
}
