package co.com.bsl.inbox.emulator.watch;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for something in the emulator to change; safe for any thread. */
public final class Watch {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private long version;

  /** Says that something changed. */
  public synchronized void changed() {
    version++;
    notifyAll();
  }

  /** Counts the changes so far. */
  public synchronized long version() {
    return version;
  }

  /** Waits until the condition holds and fails after ten seconds. */
  public void until(BooleanSupplier condition) {
    until(condition, PATIENCE);
  }

  /** Waits until the condition holds and fails when it does not within the given time. */
  public void until(BooleanSupplier condition, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    long seen = version();
    while (!condition.getAsBoolean()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new IllegalStateException("did not come true within " + patience);
      }
      seen = after(seen, Duration.ofNanos(left));
    }
  }

  /** Waits for a change after the version seen, at most the given time; answers the version now. */
  public synchronized long after(long seen, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis() + 1;
          version <= seen && left > 0;
          left = (deadline - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a change", e);
    }
    return version;
  }
}
