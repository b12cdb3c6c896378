package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.origin.Timing;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Reads times as writers of the record put them: with {@code Z}, with an offset, or as local time
 * without a zone, which may have been that of the clinic or that of a server in UTC.
 */
final class WixTime {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .toFormatter();

  private final ZoneId zone;

  WixTime(ZoneId zone) {
    this.zone = zone;
  }

  /** The time, if that is one. */
  Optional<Timing> read(String text) {
    try {
      TemporalAccessor time =
          FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          time instanceof OffsetDateTime exact
              ? Timing.stated(exact.toInstant())
              : zoneless((LocalDateTime) time));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private Timing zoneless(LocalDateTime time) {
    return Timing.zoneless(time.atZone(zone).toInstant(), time.toInstant(ZoneOffset.UTC));
  }
}
