package co.com.bsl.inbox.emulator.twilio;

import java.util.UUID;

/** Makes ids the way Twilio does: two letters and 32 hexadecimal digits. */
final class Sids {
  private Sids() {}

  static String message(Content content) {
    return (content.media().isEmpty() ? "SM" : "MM") + hex();
  }

  static String media() {
    return "ME" + hex();
  }

  private static String hex() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
