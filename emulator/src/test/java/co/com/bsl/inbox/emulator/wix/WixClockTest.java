package co.com.bsl.inbox.emulator.wix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WixClockTest {
  @ParameterizedTest
  @CsvSource({
    "UTC, 2026-11-22T15:04:05.123Z",
    "OFFSET, 2026-11-22T10:04:05-05:00",
    "NAIVE, 2026-11-22T10:04:05.123456"
  })
  void everyWriterHasItsOwnWayToPutATime(WixClock clock, String written) {
    assertThat(clock.write(Instant.parse("2026-11-22T15:04:05.123456Z"))).isEqualTo(written);
  }
}
