package co.com.bsl.inbox.bootstrap.worker.sole;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A work that is done again and again, by one instance of all. */
public interface SoleWork {

  /** What it is called, in the log and among all instances. */
  String name();

  /** How soon an instance does it that has just got it: not while everybody comes in. */
  default Duration first() {
    return every();
  }

  /** How long after its end it is done again. */
  Duration every();

  /** Does it once; a long one asks now and then whether it is still this instance's. */
  void run(BooleanSupplier mine);

  /** Ends it soon, if it is under way, and for good. */
  default void stop() {}
}
