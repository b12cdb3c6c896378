package co.com.bsl.inbox.benchmarks.load;

import co.com.bsl.inbox.benchmarks.measure.Latencies;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many callers, each making its next request when the last was answered: tells how much a server
 * carries at that concurrency.
 */
public final class ClosedLoad {
  private final int port;
  private final int callers;

  public ClosedLoad(int port, int callers) {
    this.port = port;
    this.callers = callers;
  }

  /** Makes these requests, each once, until all are made or the time is over. */
  public Result run(List<byte[]> requests, int expected, Duration longest)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Latencies latencies = new Latencies();
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    long begin = System.nanoTime();
    long end = begin + longest.toNanos();
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int caller = 0; caller < callers; caller++) {
        work.add(() -> call(requests, next, end, expected, latencies));
      }
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Result(latencies.count() / seconds, latencies);
  }

  private Void call(
      List<byte[]> requests, AtomicInteger next, long end, int expected, Latencies latencies)
      throws IOException {
    try (Wire wire = new Wire(port)) {
      for (int place = next.getAndIncrement();
          place < requests.size() && System.nanoTime() < end;
          place = next.getAndIncrement()) {
        long begin = System.nanoTime();
        int status = wire.exchange(requests.get(place)).status();
        latencies.add(System.nanoTime() - begin);
        if (status != expected) {
          throw new IllegalStateException("answered " + status);
        }
      }
    }
    return null;
  }

  /** How many requests a second were answered, and how long each took. */
  public record Result(double perSecond, Latencies latencies) {}
}
