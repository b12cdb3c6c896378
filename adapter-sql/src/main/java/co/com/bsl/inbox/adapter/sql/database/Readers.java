package co.com.bsl.inbox.adapter.sql.database;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.jdbc.SqlErrors;
import co.com.bsl.inbox.domain.port.StoreException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A pool of connections that only read. Any thread may ask; when all are busy it waits a while. */
final class Readers implements AutoCloseable {
  private static final int MOST = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  /**
   * @param settings what every connection is told first
   */
  Readers(DataSource source, String settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("inbox-readers");
    config.setDataSource(source);
    config.setConnectionInitSql(settings);
    config.setMaximumPoolSize(MOST);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    pool = new HikariDataSource(config);
    jdbi = Session.on(pool);
  }

  /** The answer; when a connection died meanwhile, the others are suspected too and replaced. */
  <R> R read(Function<Session, R> question) {
    try {
      return ask(question);
    } catch (StoreException failure) {
      if (!SqlErrors.isPassing(failure) || pool.isClosed()) {
        throw failure;
      }
      pool.getHikariPoolMXBean().softEvictConnections();
      return ask(question);
    }
  }

  private <R> R ask(Function<Session, R> question) {
    if (pool.isClosed()) {
      throw new StoreException(StoreException.Cause.UNAVAILABLE, "the store is closed");
    }
    try (Session session = Session.reading(jdbi)) {
      return question.apply(session);
    }
  }

  /** Lets go of all connections, and answers no more. */
  @Override
  public void close() {
    pool.close();
  }
}
