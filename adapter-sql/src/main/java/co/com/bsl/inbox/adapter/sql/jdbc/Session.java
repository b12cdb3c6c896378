package co.com.bsl.inbox.adapter.sql.jdbc;

import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

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
    return SqlErrors.translating(() -> new Session(jdbi.open()));
  }

  /** A session in whose transaction statements belong together; it has begun already. */
  public static Session writing(DataSource source) {
    Session session = reading(on(source));
    try {
      session.begin();
      return session;
    } catch (StoreException failure) {
      session.close();
      throw failure;
    }
  }

  /** The statement with that text, ready for its values. */
  public Prepared sql(String text) {
    return new Prepared(handle, text);
  }

  /**
   * The way into a PostgreSQL table for many rows; the statement is a {@code COPY … FROM STDIN}.
   */
  public CopyStream copy(String statement) {
    return SqlErrors.translating(
        () -> new CopyStream(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement)));
  }

  /** Begins a transaction, unless one has begun. */
  public void begin() {
    autoCommit(false);
  }

  /**
   * Keeps what the transaction did, and ends it. JDBC's own commit would begin the next one at
   * once, and with SQLite keep its lock while there is nothing to write.
   */
  public void commit() {
    autoCommit(true);
  }

  private void autoCommit(boolean auto) {
    SqlErrors.translating(
        () -> {
          connection.setAutoCommit(auto);
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
