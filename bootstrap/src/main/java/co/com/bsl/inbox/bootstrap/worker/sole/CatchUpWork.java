package co.com.bsl.inbox.bootstrap.worker.sole;

import static org.slf4j.event.Level.DEBUG;
import static org.slf4j.event.Level.INFO;

import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.CatchUp.Depth;
import co.com.bsl.inbox.bootstrap.worker.PatientReading;
import co.com.bsl.inbox.bootstrap.worker.ReadingTally;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every few minutes what the webhooks missed, and first of all and daily far enough back to
 * repair what was reported late.
 */
public final class CatchUpWork implements SoleWork {
  private static final Logger log = LoggerFactory.getLogger(CatchUpWork.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final PatientReading reading;
  private final Duration every;
  private long readings;

  public CatchUpWork(PatientReading reading, Duration every) {
    this.reading = reading;
    this.every = every;
  }

  @Override
  public String name() {
    return "catch-up";
  }

  /** Nobody knows what was missed meanwhile. */
  @Override
  public Duration first() {
    return Duration.ZERO;
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run(BooleanSupplier mine) {
    ReadingTally tally = new ReadingTally();
    if (reading.run(depth(), page -> tell(tally, page), mine)) {
      log.atLevel(tally.isImport() ? INFO : DEBUG).log("history read {}", tally.words());
      readings++;
    }
  }

  @Override
  public void stop() {
    reading.stop();
  }

  private Depth depth() {
    long daily = Math.max(1, DAY.dividedBy(every));
    return readings % daily == 0 ? Depth.DEEP : Depth.SHALLOW;
  }

  /** A first import may take minutes and should not look dead. */
  private static void tell(ReadingTally tally, CatchUp.Progress page) {
    tally.add(page);
    if (tally.isImport()) {
      log.info("import {}", tally.words());
    }
  }
}
