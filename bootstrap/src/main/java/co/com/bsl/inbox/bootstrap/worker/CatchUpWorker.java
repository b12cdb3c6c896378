package co.com.bsl.inbox.bootstrap.worker;

import static org.slf4j.event.Level.DEBUG;
import static org.slf4j.event.Level.INFO;

import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every few minutes what the webhooks missed, and at start and daily far enough back to
 * repair what was reported late. Owns one thread.
 */
public final class CatchUpWorker implements Worker {
  private static final Logger log = LoggerFactory.getLogger(CatchUpWorker.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final PatientReading reading;
  private final Duration every;
  private final ScheduledExecutorService thread = Threads.timed("catch-up", 1);
  private long readings;

  public CatchUpWorker(PatientReading reading, Duration every) {
    this.reading = reading;
    this.every = every;
  }

  @Override
  public void start() {
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    reading.stop();
    Threads.end(thread);
  }

  private Depth depth() {
    long daily = Math.max(1, DAY.dividedBy(every));
    return readings % daily == 0 ? Depth.DEEP : Depth.SHALLOW;
  }

  private void run() {
    try {
      ReadingTally tally = new ReadingTally();
      if (reading.run(depth(), page -> tell(tally, page))) {
        log.atLevel(tally.isImport() ? INFO : DEBUG).log("history read {}", tally.words());
        readings++;
      }
    } catch (RuntimeException failure) {
      log.warn("catch-up stopped and will be tried again in {}: {}", every, failure.toString());
    }
  }

  /** A first import may take minutes and should not look dead. */
  private static void tell(ReadingTally tally, CatchUp.Progress page) {
    tally.add(page);
    if (tally.isImport()) {
      log.info("import {}", tally.words());
    }
  }
}
