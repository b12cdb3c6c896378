package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * One connection with its statements, each prepared once; for one thread at a time. All failures
 * are {@link co.com.bsl.inbox.domain.port.StoreException}s.
 */
public final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, Prepared> prepared = new HashMap<>();

  private Session(Connection connection) {
    this.connection = connection;
  }

  /** A session in which every statement stands for itself. */
  public static Session reading(DataSource source) {
    return open(source, true);
  }

  /** A session whose statements belong to a transaction, which ends with commit or rollback. */
  public static Session writing(DataSource source) {
    return open(source, false);
  }

  private static Session open(DataSource source, boolean autoCommit) {
    try {
      Connection connection = source.getConnection();
      connection.setAutoCommit(autoCommit);
      return new Session(connection);
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
  }

  /** The statement with that text, ready for its values. */
  public Prepared sql(String text) {
    return prepared.computeIfAbsent(text, this::prepare).fresh();
  }

  /** Keeps what the transaction did. */
  public void commit() {
    try {
      connection.commit();
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
  }

  /** Lets go of the connection, and with it of what was not committed. */
  @Override
  public void close() {
    try (Connection last = connection) {
      if (!last.getAutoCommit()) {
        last.rollback();
      }
    } catch (SQLException gone) {
      SqlErrors.ignore(gone);
    }
  }

  private Prepared prepare(String text) {
    try {
      return Prepared.of(connection, text);
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
  }
}
