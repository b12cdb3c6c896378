package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.Schema;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * The open database: questions go to a few reading sessions, commands through one queue to the
 * writing one. Any thread may call; failures are {@link
 * co.com.bsl.inbox.domain.port.StoreException}s.
 */
public final class Database implements AutoCloseable {
  private static final int MOST_WAITING = 10_000;
  private static final String LATEST = "SELECT latest FROM change_counter";

  private final Engine engine;
  private final boolean recovered;
  private final Readers readers;
  private final WriteTrouble trouble;
  private final CommitQueue queue;
  private final ChangeSignal signal = new ChangeSignal();
  private final Runnable attendant;

  private Database(
      Engine engine, boolean recovered, UnaryOperator<DataSource> sources, Clock clock) {
    this.engine = engine;
    this.recovered = recovered;
    this.readers = new Readers(sources.apply(engine.reading()), engine.readerSettings());
    this.trouble = new WriteTrouble(clock);
    Batches batches = new Batches(engine, sources.apply(engine.writing()), clock, trouble);
    this.queue = new CommitQueue(batches, MOST_WAITING, signal::raise);
    this.attendant = engine.attend(() -> signal.raise(latest()));
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @param sources what all questions and commands get their connections from
   * @throws co.com.bsl.inbox.domain.port.StoreException when it cannot be used, saying why
   */
  public static Database open(
      String url, String user, String password, UnaryOperator<DataSource> sources, Clock clock) {
    Engine engine = Engine.of(url, user, password);
    boolean recovered = StartCheck.foundLog(engine, url);
    Schema.prepare(engine);
    return new Database(engine, recovered, sources, clock);
  }

  /** Answers a question from the committed state. */
  public <R> R read(Function<Session, R> question) {
    return readers.read(question);
  }

  /** Runs a command atomically, and returns its result once that is durable. */
  public <R> R write(Function<Unit, R> command) {
    return queue.commit(command);
  }

  /** The statements of this engine. */
  public Dialect dialect() {
    return engine;
  }

  /** The version of the tables. */
  public long schema() {
    return read(session -> Schema.version(engine, session));
  }

  /** Whether the process before did not stop in good order, and what it left was taken over. */
  public boolean recovered() {
    return recovered;
  }

  /** Whether nothing failed to be stored lately. */
  public boolean isKeeping() {
    return !trouble.isFresh();
  }

  /** Tells of changes as they are committed, here or by other instances. */
  public ChangeSignal signal() {
    return signal;
  }

  /** The number of the newest change. */
  public long latest() {
    return read(session -> session.sql(LATEST).number());
  }

  /** Finishes what is under way, and lets go of all connections. */
  @Override
  public void close() {
    attendant.run();
    queue.close();
    readers.close();
  }
}
