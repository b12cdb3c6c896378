package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How PostgreSQL is reached; all connections of all inboxes go by one name. Any number of inboxes
 * may be at work there, or one who must not be disturbed: each has a lock that goes with its
 * connection, however that ends.
 */
final class PostgresConnections {
  /** The letters of "inbox"; the lock has no other name. */
  private static final long LOCK = 0x69_6e_62_6f_78L;

  private static final String ENTER = "SELECT CAST(pg_try_advisory_lock_shared(:lock) AS integer)";
  private static final String SHUT = "SELECT CAST(pg_try_advisory_lock(:lock) AS integer)";

  /** Also those who write nothing yet, and may show what is about to change. */
  private static final String OTHERS =
      """
      SELECT COUNT(*) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND application_name = 'inbox'
      """;

  private static final String WAIT = "SELECT pg_sleep(0.1)";
  private static final int MOST_LOOKS = 10;

  private static final int CONNECT_SECONDS = 5;
  private static final int ANSWER_SECONDS = 30;
  private static final int FOREVER = 0;

  private final String url;
  private final String user;
  private final String password;

  PostgresConnections(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** For questions that are answered soon or not at all. */
  DataSource prompt() {
    return source(ANSWER_SECONDS);
  }

  /** For questions over which the server may well be silent for minutes. */
  DataSource patient() {
    return source(FOREVER);
  }

  /** Goes in on that connection beside others, unless somebody has shut the database. */
  static void enter(Session session) {
    if (!takes(session, ENTER)) {
      throw refusal("the database is taken by a restore or the like: wait until that is done");
    }
  }

  /**
   * Keeps all others out while that connection lasts, unless somebody is in and stays: who has just
   * left is seen a while.
   */
  static void shut(Session session) {
    boolean isFree = takes(session, SHUT);
    for (int looks = 1; isFree && session.sql(OTHERS).number() > 0; looks++) {
      isFree = looks < MOST_LOOKS;
      session.sql(WAIT).list(row -> true);
    }
    if (!isFree) {
      throw refusal("an inbox works on this database: stop it first, on all machines");
    }
  }

  private static boolean takes(Session session, String lock) {
    return session.sql(lock).set("lock", LOCK).number() == 1;
  }

  private static StoreException refusal(String reason) {
    return new StoreException(StoreException.Cause.UNAVAILABLE, reason);
  }

  private DataSource source(int patience) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setApplicationName("inbox");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(patience);
    source.setTcpKeepAlive(true);
    // The server's details quote what was to be stored, and nobody's messages belong into a log.
    source.setLogServerErrorDetail(false);
    source.setUrl(url);
    if (!user.isEmpty()) {
      source.setUser(user);
      source.setPassword(password);
    }
    return source;
  }
}
