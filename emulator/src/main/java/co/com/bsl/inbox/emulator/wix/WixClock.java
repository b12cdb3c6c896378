package co.com.bsl.inbox.emulator.wix;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The three ways in which writers of the record put a time. */
public enum WixClock {
  /** {@code 2026-11-22T15:04:05.123Z}, as the bot does. */
  UTC("yyyy-MM-dd'T'HH:mm:ss.SSSX", ZoneOffset.UTC),
  /** {@code 2026-11-22T10:04:05-05:00}. */
  OFFSET("yyyy-MM-dd'T'HH:mm:ssXXX", ZoneId.of("America/Bogota")),
  /** {@code 2026-11-22T10:04:05.123456}, local time without a zone, as older writers do. */
  NAIVE("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", ZoneId.of("America/Bogota"));

  private final DateTimeFormatter format;

  WixClock(String pattern, ZoneId zone) {
    this.format = DateTimeFormatter.ofPattern(pattern).withZone(zone);
  }

  /** Writes a time this way. */
  public String write(Instant instant) {
    return format.format(instant);
  }
}
