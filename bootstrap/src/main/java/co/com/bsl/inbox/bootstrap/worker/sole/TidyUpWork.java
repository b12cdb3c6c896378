package co.com.bsl.inbox.bootstrap.worker.sole;

import co.com.bsl.inbox.application.upkeep.TidyUp;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tidies up the store now and then. */
public final class TidyUpWork implements SoleWork {
  private static final Logger log = LoggerFactory.getLogger(TidyUpWork.class);

  private final TidyUp tidyUp;
  private final Duration every;

  public TidyUpWork(TidyUp tidyUp, Duration every) {
    this.tidyUp = tidyUp;
    this.every = every;
  }

  @Override
  public String name() {
    return "tidy-up";
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run(BooleanSupplier mine) {
    TidyUp.Forgotten forgotten = tidyUp.run();
    log.info(
        "tidied up changes={} reports={} sessions={}",
        forgotten.changes(),
        forgotten.reports(),
        forgotten.sessions());
  }
}
