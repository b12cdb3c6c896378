package co.com.bsl.inbox.emulator.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {
  private final Watch watch = new Watch();

  @Test
  void whoeverWaitsIsWokenByTheChangeThatMakesItTrue() {
    AtomicInteger count = new AtomicInteger();
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> watch.until(() -> count.get() == 2));

    count.incrementAndGet();
    watch.changed();
    count.incrementAndGet();
    watch.changed();

    assertThat(waiting).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void whatNeverComesTrueFails() {
    assertThatIllegalStateException()
        .isThrownBy(() -> watch.until(() -> false, Duration.ofMillis(20)))
        .withMessageContaining("PT0.02S");
  }

  @Test
  void aChangeThatWasMissedIsToldAtOnce() {
    long seen = watch.version();
    watch.changed();

    assertThat(watch.after(seen, Duration.ofMinutes(1))).isEqualTo(seen + 1);
  }

  @Test
  void withoutAnyChangeTheVersionStays() {
    long seen = watch.version();

    assertThat(watch.after(seen, Duration.ofMillis(10))).isEqualTo(seen);
  }
}
