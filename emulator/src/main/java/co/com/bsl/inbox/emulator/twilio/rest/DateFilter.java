package co.com.bsl.inbox.emulator.twilio.rest;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A span of time asked for by {@code Name}, {@code Name<} and {@code Name>}, both ends included.
 */
record DateFilter(Optional<Instant> from, Optional<Instant> to) {
  private static final Duration DAY_AFTER_ITS_START = Duration.ofDays(1).minusNanos(1);

  static DateFilter of(Context ctx, String name) {
    Optional<String> on = value(ctx, name);
    Optional<String> onOrAfter = value(ctx, name + ">");
    Optional<String> onOrBefore = value(ctx, name + "<");
    return new DateFilter(
        onOrAfter.or(() -> on).map(DateFilter::start),
        onOrBefore.or(() -> on).map(DateFilter::end));
  }

  boolean includes(Instant time) {
    return from.filter(time::isBefore).isEmpty() && to.filter(time::isAfter).isEmpty();
  }

  private static Optional<String> value(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
  }

  private static Instant end(String text) {
    return isDay(text) ? start(text).plus(DAY_AFTER_ITS_START) : start(text).plusMillis(999);
  }

  private static Instant start(String text) {
    try {
      return parsed(text);
    } catch (DateTimeParseException e) {
      throw new TwilioRefusal(TwilioError.BAD_PARAMETER);
    }
  }

  private static Instant parsed(String text) {
    if (isDay(text)) {
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private static boolean isDay(String text) {
    return text.length() == "2026-11-22".length();
  }
}
