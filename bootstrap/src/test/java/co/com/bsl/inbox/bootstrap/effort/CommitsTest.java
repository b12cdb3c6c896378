package co.com.bsl.inbox.bootstrap.effort;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.bootstrap.effort.Recorded.Margin;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the disk is waited for: once for all commands that wait, not once for each. */
class CommitsTest {
  private static final int COMMANDS = 200;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void commandsThatWaitTogetherAreCommittedTogether(Place place) throws InterruptedException {
    Gauge gauge = new Gauge();
    try (SqlAdapter store =
        SqlAdapter.open(place.emptyStore(folder, "commits"), Clock.systemUTC(), gauge)) {
      Population.SMALL.settleIn(store.inbox(), Instant.now());
      Crowd crowd = new Crowd(store.inbox());

      long commits = gauge.commitsDuring(crowd::comeAllAtOnce);

      assertThat(Recorded.deviations(Map.of(name(place), commits), Margin.NONE)).isEmpty();
    }
  }

  private static String name(Place place) {
    return "commits.%s.of-%d-at-once".formatted(place.word(), COMMANDS);
  }

  /** One command keeps the store busy until all others wait. */
  private record Crowd(InboxPort inbox) {

    void comeAllAtOnce() {
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch free = new CountDownLatch(1);
      List<Thread> all = new ArrayList<>();
      all.add(start(() -> keepBusy(busy, free)));
      await(busy);
      for (int number = 0; number < COMMANDS; number++) {
        Thread next = start(this::note);
        untilItWaits(next);
        all.add(next);
      }
      free.countDown();
      all.forEach(Crowd::join);
    }

    private void keepBusy(CountDownLatch busy, CountDownLatch free) {
      inbox.commit(
          tx -> {
            busy.countDown();
            await(free);
            return null;
          });
    }

    private void note() {
      String name = Thread.currentThread().getName();
      inbox.commit(
          tx -> {
            tx.bookmarks().save(name, "here");
            return null;
          });
    }

    private static Thread start(Runnable work) {
      Thread thread = new Thread(work);
      thread.start();
      return thread;
    }

    /** Nobody else is on the way to the queue, so whoever waits has handed its command in. */
    private static void untilItWaits(Thread thread) {
      while (thread.getState() != Thread.State.WAITING
          && thread.getState() != Thread.State.TIMED_WAITING) {
        assertThat(thread.isAlive()).isTrue();
        Thread.onSpinWait();
      }
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException stopped) {
        throw new StoreException(StoreException.Cause.UNAVAILABLE, "interrupted", stopped);
      }
    }

    private static void join(Thread thread) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
