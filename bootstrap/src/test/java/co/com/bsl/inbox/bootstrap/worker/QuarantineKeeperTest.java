package co.com.bsl.inbox.bootstrap.worker;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.quarantine.KeepCall;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class QuarantineKeeperTest {
  private final InMemoryQuarantine kept = new InMemoryQuarantine();

  @Test
  void whatIsPutAsideIsThereWhenItCloses() {
    QuarantineKeeper keeper = keeper(kept);

    keeper.put(call("one"));
    keeper.close();

    assertThat(kept.list(Optional.empty(), 10).items()).hasSize(1);
  }

  @Test
  void aStoreThatHangsHoldsNobodyUpAndSurplusIsDropped() {
    CountDownLatch hanging = new CountDownLatch(1);
    QuarantineKeeper keeper = keeper(failing(() -> await(hanging)));

    for (int n = 0; n < 10_000; n++) {
      keeper.put(call("call " + n));
    }

    hanging.countDown();
    keeper.close();
  }

  @Test
  void aStoreThatFailsDoesNotEndTheKeeper() {
    int[] failures = {0};
    QuarantineKeeper keeper =
        keeper(
            failing(
                () -> {
                  if (failures[0]++ == 0) {
                    throw new StoreException(StoreException.Cause.UNAVAILABLE, "down");
                  }
                }));

    keeper.put(call("lost"));
    keeper.put(call("kept"));
    keeper.close();

    assertThat(kept.list(Optional.empty(), 10).items())
        .extracting(held -> held.call().body())
        .containsExactly("kept");
  }

  @Test
  void whatIsPutAfterTheEndIsDroppedInSilence() {
    QuarantineKeeper keeper = keeper(kept);
    keeper.close();

    keeper.put(call("late"));

    assertThat(kept.list(Optional.empty(), 10).items()).isEmpty();
  }

  private QuarantineKeeper keeper(QuarantinePort port) {
    return new QuarantineKeeper(new KeepCall(port, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  }

  /** The fake, before every call of which that happens. */
  private QuarantinePort failing(Runnable before) {
    return (QuarantinePort)
        Proxy.newProxyInstance(
            QuarantinePort.class.getClassLoader(),
            new Class<?>[] {QuarantinePort.class},
            (proxy, method, arguments) -> {
              before.run();
              return method.invoke(kept, arguments);
            });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static HeldCall call(String body) {
    RawCall raw = new RawCall("/webhook", "", Map.of(), body, "198.51.100.7");
    return HeldCall.fresh(
        raw, new Rejection(Rejection.Reason.NO_SIGNATURE, "https://a"), Instant.EPOCH);
  }
}
