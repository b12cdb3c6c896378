package co.com.bsl.inbox.adapter.wix;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WixTimeTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:04:05Z");
  private final WixTime time = new WixTime(Samples.BOGOTA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T10:04:05Z",
        "2026-11-22T10:04:05.000z",
        "2026-11-22T05:04:05-05:00",
        "2026-11-22T05:04:05-0500",
        "2026-11-22 10:04:05+00:00",
        " 2026-11-22T10:04:05.000000Z "
      })
  void aTimeWithAZoneIsExact(String text) {
    assertThat(time.read(text)).contains(Timing.stated(TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T10:04:05", "2026-11-22 10:04:05", "2026-11-22T10:04:05.000"})
  void aTimeWithoutOneHasTwoReadings(String text) {
    assertThat(time.read(text)).contains(Timing.zoneless(TEN.plusSeconds(5 * 3600), TEN));
  }

  @Test
  void whereTheClinicIsInUtcThereIsOnlyOne() {
    assertThat(new WixTime(ZoneId.of("UTC")).read("2026-11-22T10:04:05"))
        .contains(Timing.stated(TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ayer", "2026-11-22", "2026-13-22T10:04:05Z", "1700000000000"})
  void anythingElseIsNoTime(String text) {
    assertThat(time.read(text)).isEmpty();
  }
}
