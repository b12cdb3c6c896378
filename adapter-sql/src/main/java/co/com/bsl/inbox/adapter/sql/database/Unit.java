package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One transaction at work, with the numbers that it gives to changes; for the writer's thread. */
public final class Unit {
  private final Session session;
  private final List<Consumer<Session>> atEnd = new ArrayList<>();
  private final Instant at;
  private long latest;

  Unit(Session session, long latest, Instant at) {
    this.session = session;
    this.latest = latest;
    this.at = at;
  }

  /** The connection in its transaction. */
  public Session session() {
    return session;
  }

  /** When the transaction began. */
  public Instant at() {
    return at;
  }

  /** The number of the newest change, this transaction's included. */
  public long latest() {
    return latest;
  }

  /** The number of the next change. */
  public long next() {
    latest++;
    return latest;
  }

  /** Puts off what no command asks for until the end of the transaction, where it costs less. */
  public void atEnd(Consumer<Session> step) {
    atEnd.add(step);
  }

  Mark mark() {
    return new Mark(latest, atEnd.size());
  }

  /** Forgets what was done since. */
  void backTo(Mark mark) {
    latest = mark.latest();
    atEnd.subList(mark.steps(), atEnd.size()).clear();
  }

  void end() {
    atEnd.forEach(step -> step.accept(session));
  }

  /** How far the unit was at some moment. */
  record Mark(long latest, int steps) {}
}
