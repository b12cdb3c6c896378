package co.com.bsl.inbox.benchmarks.load;

import co.com.bsl.inbox.benchmarks.measure.Latencies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at fixed times, whether or not the last was answered, as people and providers make them.
 * A late answer is measured from when its request was due, so nothing slow is left out.
 */
public final class OpenLoad {
  private static final int CALLERS = 16;

  private final int port;
  private final double perSecond;

  public OpenLoad(int port, double perSecond) {
    this.port = port;
    this.perSecond = perSecond;
  }

  /** Makes so many requests; each is made for the nanosecond at which it is due. */
  public Latencies run(int count, Arrivals request) throws InterruptedException {
    Latencies latencies = new Latencies();
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    long begin = System.nanoTime();
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        work.add(() -> call(new Schedule(begin, next, count), request, latencies));
      }
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
    return latencies;
  }

  private Void call(Schedule schedule, Arrivals request, Latencies latencies) throws IOException {
    try (Wire wire = new Wire(port)) {
      for (int place = schedule.next().getAndIncrement();
          place < schedule.count();
          place = schedule.next().getAndIncrement()) {
        long due = schedule.begin() + (long) (place * 1e9 / perSecond);
        LockSupport.parkNanos(due - System.nanoTime());
        int status = wire.exchange(request.at(due, place)).status();
        latencies.add(System.nanoTime() - due);
        if (status >= 300) {
          throw new IllegalStateException("answered " + status);
        }
      }
    }
    return null;
  }

  /** What arrives. */
  public interface Arrivals {

    /** The request that is due at that nanosecond, by its number from 0 on. */
    byte[] at(long due, int number);
  }

  /** Whose turn it is. */
  private record Schedule(long begin, AtomicInteger next, int count) {}
}
