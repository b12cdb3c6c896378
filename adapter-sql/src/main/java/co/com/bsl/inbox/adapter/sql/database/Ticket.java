package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.jdbc.SqlErrors;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** A command on its way through the queue, and its caller waiting for what becomes of it. */
final class Ticket<R> {
  private static final String BEGIN = "SAVEPOINT command";
  private static final String KEEP = "RELEASE SAVEPOINT command";
  private static final String UNDO = "ROLLBACK TO SAVEPOINT command";

  private final Function<Unit, R> command;
  private final CountDownLatch settled = new CountDownLatch(1);
  private R result;
  private Throwable failure;

  Ticket(Function<Unit, R> command) {
    this.command = command;
  }

  /** Runs the command; one that throws leaves nothing in the transaction of the others. */
  void run(Unit unit) {
    Unit.Mark before = unit.mark();
    unit.session().sql(BEGIN).update();
    try {
      result = command.apply(unit);
      failure = null;
      unit.session().sql(KEEP).update();
    } catch (RuntimeException | Error thrown) {
      if (isFaultOfStore(thrown)) {
        throw thrown;
      }
      undo(unit, thrown);
      unit.backTo(before);
      failure = thrown;
    }
  }

  /** When even this fails, the whole transaction is lost, most likely for the first reason. */
  private static void undo(Unit unit, Throwable thrown) {
    try {
      unit.session().sql(UNDO).update();
      unit.session().sql(KEEP).update();
    } catch (RuntimeException lost) {
      if (thrown instanceof RuntimeException first && SqlErrors.isOurs(first)) {
        throw first;
      }
      throw lost;
    }
  }

  /**
   * Then it is the fault of none of the commands, and the connection is done with: SQLite's driver
   * closes a statement that found the disk full, and it would be missing for good.
   */
  private static boolean isFaultOfStore(Throwable thrown) {
    return thrown instanceof StoreException store
        && store.kind() == StoreException.Cause.UNAVAILABLE
        && SqlErrors.isOurs(store);
  }

  /** Lets the caller go on with the outcome of the run. */
  void settle() {
    settled.countDown();
  }

  /** Lets the caller go on with this instead of any outcome. */
  void fail(Throwable reason) {
    failure = reason;
    settled.countDown();
  }

  /** The outcome; an interrupt does not cut the waiting short, for the command may yet succeed. */
  R await() {
    boolean interrupted = false;
    while (true) {
      try {
        settled.await();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return outcome();
  }

  private R outcome() {
    if (failure instanceof RuntimeException thrown) {
      throw thrown;
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return result;
  }
}
