package co.com.bsl.inbox.domain.delivery;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a message got. The order of the constants is the rule: a later one replaces an earlier
 * one, never the other way round, so reports may arrive late, twice and in any order.
 */
public enum DeliveryStatus {
  /** It is in our outbox only. */
  PENDING,
  /** We gave up finding out; whatever the provider says of it outranks that. */
  UNCONFIRMED,
  /** It came from the contact. */
  RECEIVED,
  ACCEPTED,
  QUEUED,
  SENDING,
  SENT,
  UNDELIVERED,
  FAILED,
  /** Proof of delivery outranks a failure that was reported before it. */
  DELIVERED,
  READ;

  /** The status after hearing that report; never a step back. */
  public DeliveryStatus advanceTo(DeliveryStatus report) {
    return report.compareTo(this) > 0 ? report : this;
  }

  /** Whether the message did not reach the contact. */
  public boolean isFailure() {
    return this == UNDELIVERED || this == FAILED || this == UNCONFIRMED;
  }

  /** Whether the provider has the message and is expected to say more of it. */
  public boolean isUnderWay() {
    return compareTo(ACCEPTED) >= 0 && compareTo(SENT) <= 0;
  }

  /** The lower-case word used outside. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a word; one that nobody knows is no status, never an error. */
  public static Optional<DeliveryStatus> of(String word) {
    for (DeliveryStatus status : values()) {
      if (status.word().equals(word)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
