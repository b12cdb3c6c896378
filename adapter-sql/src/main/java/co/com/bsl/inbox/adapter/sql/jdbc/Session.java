package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One connection with its statements, each prepared once; for one thread at a time. All failures
 * are {@link co.com.bsl.inbox.domain.port.StoreException}s.
 */
public final class Session implements AutoCloseable {
  private final Connection connection;
  private final Handle handle;

  private Session(Handle handle) {
    this.handle = handle;
    this.connection = handle.getConnection();
  }

  /** What opens sessions on that source; made once, used by any thread. */
  public static Jdbi on(DataSource source) {
    return Jdbi.create(source).setStatementBuilderFactory(unused -> new KeptStatements());
  }

  /** A session in which every statement stands for itself. */
  public static Session reading(Jdbi jdbi) {
    return open(jdbi, true);
  }

  /** A session whose statements belong to a transaction, which ends with commit or rollback. */
  public static Session writing(DataSource source) {
    return open(on(source), false);
  }

  private static Session open(Jdbi jdbi, boolean autoCommit) {
    return SqlErrors.translating(
        () -> {
          Session session = new Session(jdbi.open());
          session.connection.setAutoCommit(autoCommit);
          return session;
        });
  }

  /** The statement with that text, ready for its values. */
  public Prepared sql(String text) {
    return new Prepared(handle, text);
  }

  /** Begins a transaction unless one is under way. */
  public void begin() {
    setAutoCommit(false);
  }

  /**
   * Keeps what the transaction did. The driver's own commit would begin the next transaction at
   * once, and on SQLite no other process could write any more.
   */
  public void commit() {
    setAutoCommit(true);
  }

  private void setAutoCommit(boolean on) {
    SqlErrors.translating(
        () -> {
          connection.setAutoCommit(on);
          return null;
        });
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
}
