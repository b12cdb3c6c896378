package co.com.bsl.inbox.bootstrap.worker.sole;

import co.com.bsl.inbox.bootstrap.worker.Threads;
import co.com.bsl.inbox.bootstrap.worker.Worker;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a work while its lease is this instance's, and stands by while it is another's: when that
 * one stops, this one takes over at its next look, and when it dies, as soon as the lease is over.
 * Owns two threads: one works, the other keeps the lease meanwhile, however long the work takes.
 */
public final class SoleWorker implements Worker {
  private static final Logger log = LoggerFactory.getLogger(SoleWorker.class);

  private final SoleWork work;
  private final Holder holder;
  private final ExecutorService thread;
  private final ScheduledExecutorService watch;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean mine;
  private volatile Instant due = Instant.MIN;

  public SoleWorker(SoleWork work, Holder holder) {
    this(work, holder, Threads.timed(work.name(), 1));
  }

  SoleWorker(SoleWork work, Holder holder, ExecutorService thread) {
    this.work = work;
    this.holder = holder;
    this.thread = thread;
    this.watch = Threads.timed(work.name() + "-lease", 1);
  }

  @Override
  public void start() {
    ScheduledFuture<?> unused =
        watch.scheduleWithFixedDelay(
            this::look, 0, holder.renewal().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The lease is kept until the work has ended, and then given back. */
  @Override
  public void close() {
    work.stop();
    Threads.end(thread);
    Threads.end(watch);
    if (mine) {
      giveBack();
    }
  }

  /** Takes or keeps the lease, and has the work done if that is due. */
  void look() {
    boolean before = mine;
    mine = isTaken();
    if (mine && !before) {
      log.info("work={} is done here now", work.name());
      due = holder.now().plus(work.first());
    } else if (before && !mine) {
      log.info("work={} is not done here any more", work.name());
    }
    if (mine && !due.isAfter(holder.now()) && busy.compareAndSet(false, true)) {
      thread.execute(this::run);
    }
  }

  private boolean isTaken() {
    try {
      return holder.take(work);
    } catch (StoreException away) {
      log.warn("work={} stands still: {}", work.name(), away.getMessage());
    } catch (RuntimeException failure) {
      log.error("work={} stands still", work.name(), failure);
    }
    return false;
  }

  private void run() {
    try {
      work.run(() -> mine);
    } catch (RuntimeException failure) {
      log.warn(
          "work={} stopped, trying again in {}: {}", work.name(), work.every(), failure.toString());
    } finally {
      due = holder.now().plus(work.every());
      busy.set(false);
    }
  }

  private void giveBack() {
    try {
      holder.release(work);
    } catch (StoreException away) {
      log.warn("work={} is given back when its lease is over", work.name());
    }
  }
}
