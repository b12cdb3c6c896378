package co.com.bsl.inbox.application.quarantine;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepingPaceTest {
  private final KeepingPace pace = new KeepingPace();

  @Test
  void oneClientGetsSomeKeptAtOnceAndThenOneEveryTwoSeconds() {
    assertThat(admitted("a", 1_000, NINE)).isEqualTo(30);

    assertThat(admitted("a", 10, NINE.plusSeconds(1))).isZero();
    assertThat(admitted("a", 10, NINE.plusSeconds(2))).isEqualTo(1);
    assertThat(admitted("a", 10, NINE.plusSeconds(6))).isEqualTo(2);
  }

  @Test
  void oneClientsNoiseDoesNotKeepAnothersCallOut() {
    admitted("a", 1_000, NINE);

    assertThat(admitted("b", 5, NINE)).isEqualTo(5);
  }

  @Test
  void allTogetherGetNoMoreThanTheDiskShouldBear() {
    int atOnce = IntStream.range(0, 100).map(n -> admitted("client " + n, 30, NINE)).sum();
    int nextMinute =
        IntStream.range(0, 100).map(n -> admitted("next " + n, 30, NINE.plusSeconds(60))).sum();

    assertThat(atOnce).isEqualTo(120);
    assertThat(nextMinute).isEqualTo(120);
  }

  private int admitted(String client, int calls, Instant at) {
    return (int) IntStream.range(0, calls).filter(n -> pace.admits(call(client, at))).count();
  }

  private static HeldCall call(String client, Instant at) {
    RawCall raw = new RawCall("/webhook", "", Map.of(), "x", client);
    return HeldCall.fresh(raw, new Rejection(Rejection.Reason.NO_SIGNATURE, "https://a"), at);
  }
}
