package co.com.bsl.inbox.emulator.twilio;

import java.util.Locale;

/** How far a message got, in the order in which it happens. */
public enum MessageStatus {
  RECEIVED,
  ACCEPTED,
  QUEUED,
  SENDING,
  SENT,
  DELIVERED,
  READ,
  UNDELIVERED,
  FAILED;

  /** Twilio's word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that word. */
  public static MessageStatus of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
