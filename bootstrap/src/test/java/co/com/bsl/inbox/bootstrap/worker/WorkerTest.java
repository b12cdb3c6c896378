package co.com.bsl.inbox.bootstrap.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerTest {
  private final CountDownLatch told = new CountDownLatch(1);
  private boolean finished;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSlowWorkerKeepsNobodyFromClosing(boolean slowFirst) {
    Worker slow = closing(this::finishOnceTheOtherIsTold);
    Worker quick = closing(told::countDown);

    Worker.closeAll(slowFirst ? List.of(slow, quick) : List.of(quick, slow));

    assertThat(finished).isTrue();
  }

  private void finishOnceTheOtherIsTold() {
    try {
      finished = told.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Worker closing(Runnable how) {
    return new Worker() {
      @Override
      public void start() {}

      @Override
      public void close() {
        how.run();
      }
    };
  }
}
