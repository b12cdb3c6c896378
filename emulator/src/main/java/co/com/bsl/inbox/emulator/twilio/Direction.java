package co.com.bsl.inbox.emulator.twilio;

import java.util.Locale;

/** Which way a message went, and what caused it. */
public enum Direction {
  INBOUND,
  OUTBOUND_API,
  OUTBOUND_REPLY;

  /** Twilio's word, such as {@code outbound-api}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
