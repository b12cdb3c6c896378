package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.domain.port.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Group commit. Any thread may hand in a command and waits; one named thread takes all that wait,
 * runs them in one transaction, commits once, and only then lets their callers go.
 */
final class CommitQueue implements AutoCloseable {
  private static final int LARGEST_BATCH = 256;

  private final Batches batches;
  private final LongConsumer committed;
  private final int capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Thread writer = new Thread(this::work, "inbox-writer");
  private List<Ticket<?>> waiting = new ArrayList<>();
  private boolean closed;

  /**
   * @param capacity how many commands may wait
   * @param committed told of every commit that announced changes, before its callers go on
   */
  CommitQueue(Batches batches, int capacity, LongConsumer committed) {
    this.batches = batches;
    this.capacity = capacity;
    this.committed = committed;
    writer.start();
  }

  /** Runs the command and returns its result once that is durable. */
  <R> R commit(Function<Unit, R> command) {
    if (Thread.currentThread() == writer) {
      throw new IllegalStateException("a command must not wait for another commit");
    }
    Ticket<R> ticket = new Ticket<>(command);
    add(ticket);
    return ticket.await();
  }

  private void add(Ticket<?> ticket) {
    lock.lock();
    try {
      if (closed) {
        throw unavailable("the store is closed");
      }
      if (waiting.size() >= capacity) {
        throw unavailable("too many commands wait for the store");
      }
      waiting.add(ticket);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    for (List<Ticket<?>> batch = next(); !batch.isEmpty(); batch = next()) {
      settle(batch);
    }
    batches.close();
  }

  private void settle(List<Ticket<?>> batch) {
    try {
      committed.accept(batches.commit(batch));
      batch.forEach(Ticket::settle);
    } catch (RuntimeException | Error failure) {
      if (batch.size() > 1 && isFaultOfOne(failure)) {
        batch.forEach(ticket -> settle(List.of(ticket)));
      } else {
        batch.forEach(ticket -> ticket.fail(failure));
      }
    }
  }

  /** When the store as such can be used, one command must be to blame, and the others go on. */
  private static boolean isFaultOfOne(Throwable failure) {
    return failure instanceof StoreException store
        && store.kind() == StoreException.Cause.INCONSISTENT;
  }

  /** The commands that wait, as soon as there are any; none once the queue is closed and empty. */
  private List<Ticket<?>> next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      List<Ticket<?>> first = waiting.subList(0, Math.min(LARGEST_BATCH, waiting.size()));
      List<Ticket<?>> batch = List.copyOf(first);
      first.clear();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more commands, finishes those that wait, and lets go of the connection. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (writer.isAlive()) {
      try {
        writer.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static StoreException unavailable(String reason) {
    return new StoreException(StoreException.Cause.UNAVAILABLE, reason);
  }
}
