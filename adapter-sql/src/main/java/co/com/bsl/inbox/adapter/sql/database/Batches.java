package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.jdbc.SqlErrors;
import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Runs many commands in one transaction, on the writer's thread and the writer's connection. */
final class Batches implements AutoCloseable {
  private static final String SAVE_COUNTER = "UPDATE change_counter SET latest = :latest";

  private final Engine engine;
  private final DataSource source;
  private final Clock clock;
  private final WriteTrouble trouble;
  private Session session;

  Batches(Engine engine, DataSource source, Clock clock, WriteTrouble trouble) {
    this.engine = engine;
    this.source = source;
    this.clock = clock;
    this.trouble = trouble;
  }

  /**
   * Commits the batch and returns the number of the newest change. Unless it returns, nothing is
   * kept. After a lost connection it starts over once.
   */
  long commit(List<Ticket<?>> batch) {
    try {
      return commitOrStartOver(batch);
    } catch (StoreException failure) {
      if (failure.kind() == StoreException.Cause.UNAVAILABLE) {
        trouble.happened();
      }
      throw failure;
    }
  }

  private long commitOrStartOver(List<Ticket<?>> batch) {
    try {
      return attempt(batch);
    } catch (StoreException failure) {
      if (!SqlErrors.isPassing(failure)) {
        throw failure;
      }
      return attempt(batch);
    }
  }

  private long attempt(List<Ticket<?>> batch) {
    boolean done = false;
    try {
      Counter counter = begun().sql(engine.lockCounter()).one(Batches::counter);
      Unit unit = new Unit(session, counter.latest(), clock.instant());
      batch.forEach(ticket -> ticket.run(unit));
      unit.end();
      if (unit.latest() > counter.latest()) {
        session.sql(SAVE_COUNTER).set("latest", unit.latest()).update();
        engine.wakeOthers(session);
      }
      finish(counter.mark());
      done = true;
      if (unit.latest() > counter.latest()) {
        trouble.isOver();
      }
      return unit.latest();
    } finally {
      if (!done) {
        close();
      }
    }
  }

  /** When the answer to a commit is lost, the database is asked what became of it. */
  private void finish(String mark) {
    try {
      session.commit();
    } catch (StoreException failure) {
      close();
      if (!hasCommitted(mark)) {
        throw failure;
      }
    }
  }

  private boolean hasCommitted(String mark) {
    try {
      return engine.hasCommitted(mark);
    } catch (StoreException failure) {
      throw new StoreException(
          StoreException.Cause.UNAVAILABLE,
          "the connection was lost during a commit, and whether it was kept is not known",
          failure);
    }
  }

  private Session begun() {
    if (session == null) {
      session = Session.writing(source);
      engine.enter(session);
    } else {
      session.begin();
    }
    return session;
  }

  /** Drops the connection, and with it what it had not committed. */
  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  private static Counter counter(ResultSet row) throws SQLException {
    return new Counter(row.getLong(1), row.getString(2));
  }

  private record Counter(long latest, String mark) {}
}
