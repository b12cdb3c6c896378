package co.com.bsl.inbox.adapter.sql.database;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest change that this process has heard of; any thread may raise it or wait for more. */
public final class ChangeSignal {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition raised = lock.newCondition();
  private long latest;

  /** There is a change with that number. */
  public void raise(long number) {
    lock.lock();
    try {
      if (number > latest) {
        latest = number;
        raised.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits that long at most; returns whether a change after that number was heard of. */
  public boolean await(long number, Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (latest <= number && left > 0) {
        left = raised.awaitNanos(left);
      }
      return latest > number;
    } finally {
      lock.unlock();
    }
  }
}
