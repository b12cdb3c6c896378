package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes one attempt to send a message of the outbox. After an attempt whose outcome nobody knows it
 * looks into the provider's history, and sends again only when the message is surely not there.
 */
public final class DispatchSend {
  /** So often a message that may have left is looked for while it may still show. */
  private static final int LOOKS = 12;

  private final MessagingPort messaging;
  private final SentMessages sent;
  private final Settlement settlement;
  private final Patience patience;
  private final Clock clock;
  private final RandomGenerator chance;

  public DispatchSend(
      MessagingPort messaging,
      SentMessages sent,
      Settlement settlement,
      Patience patience,
      Clock clock,
      RandomGenerator chance) {
    this.messaging = messaging;
    this.sent = sent;
    this.settlement = settlement;
    this.patience = patience;
    this.clock = clock;
    this.chance = chance;
  }

  /**
   * How long to go on trying.
   *
   * @param retries when to try again and when to give up
   * @param showsWithin how long a message may take to show in the provider's history; only after
   *     that may one that is not there be sent again
   */
  public record Patience(RetryPolicy retries, Duration showsWithin) {}

  /** Works on an entry that was taken at that time. */
  public void dispatch(OutboxEntry entry, Instant taken) {
    Optional<OutboundMessage> open = settlement.stillOpen(entry);
    if (open.isEmpty()) {
      return;
    }
    if (entry.mayHaveHappenedBefore(taken)) {
      look(entry, open.get());
    } else {
      send(entry, open.get());
    }
  }

  private void send(OutboxEntry entry, OutboundMessage message) {
    try {
      settlement.accepted(entry, messaging.send(message));
    } catch (MessagingException failure) {
      settle(entry, failure);
    }
  }

  private void settle(OutboxEntry entry, MessagingException failure) {
    Instant now = clock.instant();
    switch (failure.outcome()) {
      case REFUSED -> settlement.failed(entry, DeliveryStatus.FAILED, failure.failure());
      case BUSY -> putBackOrGiveUp(entry.againAt(next(entry, failure.retryAfter())));
      case UNCERTAIN -> settlement.putBack(entry.lookAgainAt(now.plus(pauseBetweenLooks())));
    }
  }

  private void look(OutboxEntry entry, OutboundMessage message) {
    try {
      Instant begun = entry.openSince().orElseThrow();
      sent.find(message, begun)
          .ifPresentOrElse(found -> settlement.found(entry, found), () -> notThere(entry, begun));
    } catch (MessagingException failure) {
      putBackOrGiveUp(entry.lookAgainAt(next(entry, failure.retryAfter())));
    }
  }

  private void notThere(OutboxEntry entry, Instant begun) {
    Instant now = clock.instant();
    if (now.isBefore(begun.plus(patience.showsWithin()))) {
      settlement.putBack(entry.lookAgainAt(now.plus(pauseBetweenLooks())));
    } else {
      putBackOrGiveUp(entry.againAt(now));
    }
  }

  private Duration pauseBetweenLooks() {
    return patience.showsWithin().dividedBy(LOOKS);
  }

  private Instant next(OutboxEntry entry, Optional<Duration> asked) {
    return patience.retries().next(clock.instant(), entry.attempts(), chance.nextDouble(), asked);
  }

  private void putBackOrGiveUp(OutboxEntry entry) {
    if (!patience.retries().isOver(entry.since(), clock.instant())) {
      settlement.putBack(entry);
    } else if (entry.openSince().isPresent()) {
      settlement.failed(entry, DeliveryStatus.UNCONFIRMED, DeliveryFailure.UNCONFIRMED);
    } else {
      settlement.failed(entry, DeliveryStatus.FAILED, DeliveryFailure.GAVE_UP);
    }
  }
}
