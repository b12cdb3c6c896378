package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.upkeep.TidyUp;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the store tidied up now and then, but not while everybody comes in. Owns one thread. */
public final class TidyUpWorker implements Worker {
  private static final Logger log = LoggerFactory.getLogger(TidyUpWorker.class);

  private final TidyUp tidyUp;
  private final Duration every;
  private final ScheduledExecutorService thread = Threads.timed("tidy-up", 1);

  public TidyUpWorker(TidyUp tidyUp, Duration every) {
    this.tidyUp = tidyUp;
    this.every = every;
  }

  @Override
  public void start() {
    long pause = every.toMillis();
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::run, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    Threads.end(thread);
  }

  private void run() {
    try {
      TidyUp.Forgotten forgotten = tidyUp.run();
      log.info(
          "tidied up changes={} reports={} sessions={}",
          forgotten.changes(),
          forgotten.reports(),
          forgotten.sessions());
    } catch (RuntimeException failure) {
      log.warn("not tidied up, trying again in {}: {}", every, failure.toString());
    }
  }
}
