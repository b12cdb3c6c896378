package co.com.bsl.inbox.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;

/** So many threads that do one thing over and over, each as fast as it can. */
public record Crowd(int threads) {

  /** How often a second they did it together; each is told its number, from 0 on. */
  public double perSecond(Duration time, IntConsumer work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    LongAdder done = new LongAdder();
    long begin = System.nanoTime();
    try {
      List<Callable<Void>> callers = new ArrayList<>();
      for (int who = 0; who < threads; who++) {
        callers.add(workUntil(begin + time.toNanos(), who, work, done));
      }
      for (Future<Void> caller : pool.invokeAll(callers)) {
        caller.get();
      }
    } finally {
      pool.shutdownNow();
    }
    return done.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private static Callable<Void> workUntil(long end, int who, IntConsumer work, LongAdder done) {
    return () -> {
      while (System.nanoTime() < end) {
        work.accept(who);
        done.increment();
      }
      return null;
    };
  }
}
