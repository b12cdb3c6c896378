package co.com.bsl.inbox.adapter.twilio.vocabulary;

import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import java.util.Map;
import java.util.Optional;

/** Twilio's words for how far a message got; an open set. */
public final class StatusWord {
  /** A scheduled message that was called off: to us it failed. */
  public static final String CANCELED = "canceled";

  private static final Map<String, DeliveryStatus> WORDS =
      Map.ofEntries(
          Map.entry("accepted", DeliveryStatus.ACCEPTED),
          Map.entry("scheduled", DeliveryStatus.ACCEPTED),
          Map.entry("queued", DeliveryStatus.QUEUED),
          Map.entry("sending", DeliveryStatus.SENDING),
          Map.entry("sent", DeliveryStatus.SENT),
          Map.entry("delivered", DeliveryStatus.DELIVERED),
          Map.entry("read", DeliveryStatus.READ),
          Map.entry("undelivered", DeliveryStatus.UNDELIVERED),
          Map.entry("failed", DeliveryStatus.FAILED),
          Map.entry(CANCELED, DeliveryStatus.FAILED),
          Map.entry("receiving", DeliveryStatus.RECEIVED),
          Map.entry("received", DeliveryStatus.RECEIVED));

  private StatusWord() {}

  /** The status; a word that nobody knows is none. */
  public static Optional<DeliveryStatus> read(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }
}
