package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.jdbc.SqlErrors;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A few reading sessions, opened as they are needed and kept with their statements. Any thread may
 * ask; when all are busy it waits a while.
 */
final class Readers implements AutoCloseable {
  private static final int MOST = 8;
  private static final int PATIENCE_SECONDS = 5;

  private final Engine engine;
  private final Semaphore free = new Semaphore(MOST);
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Readers(Engine engine) {
    this.engine = engine;
  }

  <R> R read(Function<Session, R> question) {
    acquire();
    try {
      return ask(question);
    } catch (StoreException failure) {
      if (!SqlErrors.isPassing(failure)) {
        throw failure;
      }
      dropIdle();
      return ask(question);
    } finally {
      free.release();
    }
  }

  /** A session that failed is not used again. */
  private <R> R ask(Function<Session, R> question) {
    Session known = idle.pollFirst();
    Session session = known == null ? open() : known;
    boolean answered = false;
    try {
      R answer = question.apply(session);
      answered = true;
      return answer;
    } finally {
      if (answered) {
        idle.addFirst(session);
      } else {
        session.close();
      }
    }
  }

  private Session open() {
    if (closed) {
      throw unavailable("the store is closed");
    }
    Session session = Session.reading(engine.reading());
    session.sql(engine.readerSettings()).update();
    return session;
  }

  private void acquire() {
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw unavailable("too many questions wait for the store");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw unavailable("interrupted while waiting for the store");
    }
  }

  private void dropIdle() {
    for (Session old = idle.pollFirst(); old != null; old = idle.pollFirst()) {
      old.close();
    }
  }

  /** Lets the questions that are under way be answered, and takes no more. */
  @Override
  public void close() {
    closed = true;
    free.acquireUninterruptibly(MOST);
    dropIdle();
    free.release(MOST);
  }

  private static StoreException unavailable(String reason) {
    return new StoreException(StoreException.Cause.UNAVAILABLE, reason);
  }
}
