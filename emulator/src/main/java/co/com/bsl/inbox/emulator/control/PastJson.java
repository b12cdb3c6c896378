package co.com.bsl.inbox.emulator.control;

import co.com.bsl.inbox.emulator.wix.WixClock;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A message of the past.
 *
 * @param author {@code contacto}, {@code negocio}, or whoever else wrote it at the Wix side
 * @param places {@code twilio}, {@code wix} or both
 * @param clock how Wix has the time: {@code utc}, {@code offset} or {@code naive}
 * @param lateSeconds how much later than Twilio's time the copy in Wix is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PastJson(
    @JsonProperty("de") String author,
    @JsonProperty("texto") String text,
    @JsonProperty("hora") String at,
    @JsonProperty("en") Set<String> places,
    @JsonProperty("reloj") String clock,
    @JsonProperty("retraso_s") long lateSeconds) {

  PastJson {
    author = Objects.requireNonNullElse(author, "contacto");
    text = Objects.requireNonNullElse(text, "");
    places = Objects.requireNonNullElse(places, Set.of("twilio", "wix"));
    clock = Objects.requireNonNullElse(clock, "utc");
  }

  boolean isByContact() {
    return author.equals("contacto");
  }

  Instant time() {
    return Instant.parse(at);
  }

  String wixAuthor() {
    return isByContact() ? "usuario" : author.equals("negocio") ? "sistema" : author;
  }

  String wixTime() {
    WixClock writer = WixClock.valueOf(clock.toUpperCase(Locale.ROOT));
    return writer.write(time().plusSeconds(lateSeconds));
  }
}
