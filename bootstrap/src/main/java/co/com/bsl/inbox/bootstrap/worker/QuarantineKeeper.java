package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.application.quarantine.Aside;
import co.com.bsl.inbox.application.quarantine.KeepCall;
import co.com.bsl.inbox.application.quarantine.KeepingPace;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps calls aside on a thread of its own, so that whoever made them gets the answer at once,
 * whatever the store does. When too many wait, further ones are dropped: they were rejected anyway.
 */
public final class QuarantineKeeper implements Worker, Aside {
  private static final Logger log = LoggerFactory.getLogger(QuarantineKeeper.class);
  private static final int MOST_WAITING = 64;

  private final KeepCall keepCall;
  private final KeepingPace pace = new KeepingPace();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Threads.named("quarantine"),
          new ThreadPoolExecutor.DiscardPolicy());

  public QuarantineKeeper(KeepCall keepCall) {
    this.keepCall = keepCall;
  }

  /** Calls that grew too old while nothing ran are forgotten now. */
  @Override
  public void start() {
    thread.execute(() -> attempt(keepCall::forgetOld));
  }

  @Override
  public void put(HeldCall call) {
    thread.execute(() -> attempt(() -> keep(call)));
  }

  @Override
  public void close() {
    Threads.end(thread);
  }

  private void keep(HeldCall call) {
    if (pace.admits(call)) {
      keepCall.keep(call);
      log.info("webhook kept aside id={} reason={}", call.id().value(), call.rejection().reason());
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      log.warn("a webhook could not be kept aside: {}", failure.toString());
    }
  }
}
