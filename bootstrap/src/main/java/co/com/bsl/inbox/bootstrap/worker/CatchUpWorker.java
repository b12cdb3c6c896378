package co.com.bsl.inbox.bootstrap.worker;

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

  private final CatchUp catchUp;
  private final Duration every;
  private final ScheduledExecutorService thread = Threads.timed("catch-up", 1);

  private long readings;

  public CatchUpWorker(CatchUp catchUp, Duration every) {
    this.catchUp = catchUp;
    this.every = every;
  }

  @Override
  public void start() {
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    Threads.end(thread);
  }

  private Depth depth() {
    long daily = Math.max(1, DAY.dividedBy(every));
    return readings % daily == 0 ? Depth.DEEP : Depth.SHALLOW;
  }

  private void run() {
    try {
      ReadingLog progress = new ReadingLog();
      catchUp.run(depth(), progress::page);
      progress.done();
      readings++;
    } catch (RuntimeException failure) {
      log.warn("catch-up stopped and will be tried again in {}: {}", every, failure.toString());
    }
  }

  /** Says how far a reading is; a first import may take minutes and should not look dead. */
  private static final class ReadingLog {
    private long pages;
    private long messages;
    private boolean first;

    void page(CatchUp.Progress progress) {
      pages++;
      messages += progress.messages();
      first = progress.first();
      if (first) {
        log.info("import direction={} messages={} pages={}", progress.direction(), messages, pages);
      }
    }

    void done() {
      if (first) {
        log.info("import done messages={}", messages);
      } else {
        log.debug("catch-up done messages={} pages={}", messages, pages);
      }
    }
  }
}
