package co.com.bsl.inbox.emulator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaterTest {
  private final Later later = new Later("test-later");

  @AfterEach
  void stop() {
    later.close();
  }

  @Test
  void stepsAreTakenOnADaemonThreadOfThatName() {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    later.after(Duration.ZERO, () -> thread.complete(Thread.currentThread()));

    assertThat(thread)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(t -> assertThat(t.getName()).isEqualTo("test-later"))
        .satisfies(t -> assertThat(t.isDaemon()).isTrue());
  }

  @Test
  void aFailureDoesNotStopWhatIsRepeated() throws InterruptedException {
    CountDownLatch times = new CountDownLatch(3);

    later.every(
        Duration.ofMillis(1),
        () -> {
          times.countDown();
          throw new IllegalStateException("planned by this test");
        });

    assertThat(times.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void onceClosedNothingHappensAndNobodyComplains() {
    later.close();
    CompletableFuture<Void> step = new CompletableFuture<>();

    later.after(Duration.ZERO, () -> step.complete(null));

    assertThat(step).isNotDone();
  }
}
