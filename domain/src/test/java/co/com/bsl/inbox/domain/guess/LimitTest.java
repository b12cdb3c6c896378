package co.com.bsl.inbox.domain.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitTest {

  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,1", "6,2", "10,32", "11,60", "14,60", "15,900", "1000000,900"})
  void pausesDoubleUntilThereIsALock(int failures, int seconds) {
    assertThat(Limit.NAME_FROM_NETWORK.pauseAfter(failures)).hasSeconds(seconds);
  }

  @ParameterizedTest
  @CsvSource({"4,0", "5,1", "15,60", "1000000,60"})
  void withoutTheLockPausesStayShort(int failures, int seconds) {
    assertThat(Limit.NAME_FROM_NETWORK.withoutLock().pauseAfter(failures)).hasSeconds(seconds);
  }

  @Test
  void onlyWhatIsLeftOfThePauseIsWaitedFor() {
    Instant last = Instant.parse("2026-11-22T09:00:00Z");
    Failures seven = new Failures(7, last);

    assertThat(seven.waitAt(last.plusSeconds(1), Limit.NAME_FROM_NETWORK)).hasSeconds(3);
    assertThat(seven.waitAt(last.plusSeconds(9), Limit.NAME_FROM_NETWORK)).isZero();
    assertThat(new Failures(99, last).waitAt(last.plus(Duration.ofHours(1)), Limit.NAME)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "190.24.1.1,               190.24.1.1",
    "2001:db8:1:2:3:4:5:6,     20010db800010002/64",
    "2001:db8:1:2::9,          20010db800010002/64",
    "::1,                      0000000000000000/64",
    "::ffff:190.24.1.1,        190.24.1.1",
    "no address:::,            no address:::"
  })
  void aNetworkIsWhatASubscriberHas(String address, String network) {
    assertThat(Network.of(address).value()).isEqualTo(network);
  }
}
