package co.com.bsl.inbox.emulator.watch;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does things later, one by one on a thread of its own, until it is closed; survives failures. */
public final class Later implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Later.class);

  private final ScheduledThreadPoolExecutor timer;

  public Later(String threadName) {
    timer = new ScheduledThreadPoolExecutor(1, new DaemonThreads(threadName), new DiscardPolicy());
  }

  /** Takes the step once, after the delay. */
  public void after(Duration delay, Runnable step) {
    ScheduledFuture<?> unused =
        timer.schedule(() -> survive(step), delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes the step again and again, with a pause after each and a shorter one before the first. */
  public void every(Duration pause, Runnable step) {
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(
            () -> survive(step), pause.toNanos() / 3, pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  private static void survive(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      log.warn("a step failed", e);
    }
  }
}
