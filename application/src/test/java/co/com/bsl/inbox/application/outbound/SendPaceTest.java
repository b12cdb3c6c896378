package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SendPaceTest {

  @Test
  void aBurstUpToTheRateGoesAtOnceAndTheRestWaits() {
    SendPace pace = SendPace.perSecond(80);

    pace.made(80, NINE);

    assertThat(pace.free(NINE)).isZero();
    assertThat(pace.untilFree(NINE.plusMillis(400))).hasMillis(600);
    assertThat(pace.free(NINE.plusMillis(999))).isZero();
    assertThat(pace.free(NINE.plusMillis(1_000))).isEqualTo(80);
    assertThat(pace.untilFree(NINE.plusMillis(1_000))).isZero();
  }

  @Test
  void noSecondEverHoldsMoreWheneverItBegins() {
    SendPace pace = SendPace.perSecond(5);
    Random chance = new Random(7);
    List<Instant> made = new ArrayList<>();
    Instant now = NINE;
    for (int step = 0; step < 2_000; step++) {
      now = now.plusMillis(chance.nextInt(120));
      int taken = Math.min(pace.free(now), chance.nextInt(4));
      pace.made(taken, now);
      for (int n = 0; n < taken; n++) {
        made.add(now);
      }
    }

    assertThat(made).hasSizeGreaterThan(200);
    for (int first = 0; first + 5 < made.size(); first++) {
      assertThat(made.get(first + 5)).isAfterOrEqualTo(made.get(first).plusSeconds(1));
    }
  }

  @Test
  void withoutALimitNothingWaitsAndNothingIsRemembered() {
    SendPace pace = SendPace.unlimited();

    pace.made(1_000_000, NINE);

    assertThat(pace.untilFree(NINE)).isZero();
    assertThat(pace.free(NINE)).isEqualTo(Integer.MAX_VALUE);
  }
}
