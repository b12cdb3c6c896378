package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How PostgreSQL is reached; all connections of all inboxes go by one name. */
final class PostgresConnections {
  private static final String OTHERS =
      """
      SELECT COUNT(*) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND application_name = 'inbox'
      """;

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

  /** Refuses when another inbox is connected. */
  void ensureNobodyElse() {
    try (Session session = Session.reading(Session.on(prompt()))) {
      if (session.sql(OTHERS).number() > 0) {
        throw new StoreException(
            StoreException.Cause.UNAVAILABLE,
            "an inbox works on this database: stop it first, on all machines");
      }
    }
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
