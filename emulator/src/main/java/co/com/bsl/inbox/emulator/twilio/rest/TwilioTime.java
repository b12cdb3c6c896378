package co.com.bsl.inbox.emulator.twilio.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the 2010 API writes them: {@code Thu, 24 Aug 2023 05:01:45 +0000}. */
final class TwilioTime {
  private static final DateTimeFormatter RFC_2822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
          .withZone(ZoneOffset.UTC);

  private TwilioTime() {}

  static String write(Instant instant) {
    return RFC_2822.format(instant);
  }
}
