package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import javax.sql.DataSource;

/** What else differs between the engines: connections, locks, and news of other instances. */
public interface Engine extends Dialect {

  /** The engine that the URL names. */
  static Engine of(String url, String user, String password) {
    if (url.startsWith("jdbc:sqlite:")) {
      return new SqliteEngine(url);
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new PostgresEngine(url, user, password);
    }
    throw new IllegalArgumentException(
        "a database URL begins with jdbc:sqlite: or jdbc:postgresql:");
  }

  /** The folder of its migrations. */
  String folder();

  /** Connections that write. */
  DataSource writing();

  /** Connections that only read. */
  DataSource reading();

  /** Connections for long looks at everything, which change nothing, not even in passing. */
  DataSource looking();

  /** Connections that write for long, over whose answers the engine may be silent for minutes. */
  DataSource enduring();

  /** Makes the running transaction one look at one moment. */
  String stillness();

  /** What every reading connection is told first. */
  String readerSettings();

  /** Counts the tables in which migrations are noted: none in a new database. */
  String countHistories();

  /**
   * The number of the newest change and a mark of the running transaction; every other writer waits
   * until this one has ended.
   */
  String lockCounter();

  /** Whether the transaction with that mark was committed, although its connection is lost. */
  boolean hasCommitted(String mark);

  /** Wakes other instances as soon as the running transaction is committed. */
  void wakeOthers(Session session);

  /**
   * Starts what is to be done beside the commands: hearing of those of other instances, or tidying
   * up after our own. Ends when the answer is run.
   */
  Runnable attend(Runnable woken);

  /** Does a work that two processes must not do at once. */
  void alone(Runnable work);

  /**
   * Goes in as one who works on the database, for as long as that connection lasts.
   *
   * @throws co.com.bsl.inbox.domain.port.StoreException while somebody does what must not be
   *     disturbed
   */
  void enter(Session writer);

  /**
   * Does a work that must not be done while anybody has the database open; nobody can work on it
   * meanwhile.
   *
   * @throws co.com.bsl.inbox.domain.port.StoreException when somebody has
   */
  void undisturbed(Runnable work);
}
