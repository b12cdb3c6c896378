package co.com.bsl.inbox.adapter.sql.jdbc;

import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.StoreException.Cause;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says once, for both engines, what a failure of the database means. */
public final class SqlErrors {

  private static final Logger LOG = LoggerFactory.getLogger(SqlErrors.class);

  private SqlErrors() {}

  /** Does the work; JDBI's own words quote what was to be stored, so only the database's go on. */
  static <R> R translating(Work<R> work) {
    try {
      return work.run();
    } catch (SQLException failure) {
      throw translated(failure);
    } catch (JdbiException failure) {
      if (failure.getCause() instanceof SQLException cause) {
        throw translated(cause);
      }
      throw failure;
    }
  }

  /** The failure as the domain knows it. */
  static StoreException translated(SQLException failure) {
    Meaning meaning = Meaning.of(failure);
    String message = "%s (%s)".formatted(meaning.words, code(failure));
    return new StoreException(meaning.cause, message, failure);
  }

  /** Whether the failure is the database's own. */
  public static boolean isOurs(Throwable failure) {
    return failure.getCause() instanceof SQLException;
  }

  /** Whether the same may well succeed on a new connection. */
  public static boolean isPassing(Throwable failure) {
    return failure.getCause() instanceof SQLException cause && Meaning.of(cause).passing;
  }

  /** A connection that was to be dropped anyway was gone already. */
  static void ignore(SQLException gone) {
    LOG.debug("the connection was gone already", gone);
  }

  private static String code(SQLException cause) {
    return cause instanceof SQLiteException sqlite
        ? sqlite.getResultCode().name()
        : String.valueOf(cause.getSQLState());
  }

  /** Something that is done with the database. */
  @FunctionalInterface
  interface Work<R> {
    R run() throws SQLException;
  }

  /** What a failure means for whoever asked. */
  private enum Meaning {
    LOST(Cause.UNAVAILABLE, true, "the connection to the database was lost"),
    OVERTAKEN(Cause.UNAVAILABLE, true, "the database asked to start over"),
    BUSY(Cause.UNAVAILABLE, false, "too many questions wait for the store"),
    LOCKED(Cause.UNAVAILABLE, false, "the database is locked by another process"),
    FULL(Cause.UNAVAILABLE, false, "the disk of the database is full"),
    CLOSED(Cause.UNAVAILABLE, false, "the database cannot be opened or used"),
    CONTRADICTION(Cause.INCONSISTENT, false, "the database has something else already"),
    DAMAGED(Cause.INCONSISTENT, false, "the database is damaged"),
    UNKNOWN(Cause.INCONSISTENT, false, "the database refused");

    private final Cause cause;
    private final boolean passing;
    private final String words;

    Meaning(Cause cause, boolean passing, String words) {
      this.cause = cause;
      this.passing = passing;
      this.words = words;
    }

    static Meaning of(SQLException failure) {
      if (failure instanceof SQLiteException sqlite) {
        return ofResult(sqlite.getResultCode());
      }
      if (failure instanceof SQLTransientConnectionException) {
        return failure.getCause() instanceof SQLException cause ? of(cause) : BUSY;
      }
      return failure.getSQLState() == null ? UNKNOWN : ofState(failure.getSQLState());
    }

    /** By primary result code, the lowest byte; see https://sqlite.org/rescode.html. */
    private static Meaning ofResult(SQLiteErrorCode result) {
      return switch (SQLiteErrorCode.getErrorCode(result.code & 0xff)) {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> LOCKED;
        case SQLITE_FULL -> FULL;
        case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_NOMEM -> CLOSED;
        case SQLITE_CONSTRAINT -> CONTRADICTION;
        case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
        default -> UNKNOWN;
      };
    }

    /** By SQLSTATE class; see the appendix of PostgreSQL's manual. */
    private static Meaning ofState(String state) {
      return switch (state.length() < 2 ? state : state.substring(0, 2)) {
        case "08" -> LOST;
        case "40" -> OVERTAKEN;
        case "55" -> LOCKED;
        case "53" -> state.equals("53100") ? FULL : CLOSED;
        case "57" -> state.startsWith("57P") ? LOST : CLOSED;
        case "25", "28", "3D", "58" -> CLOSED;
        case "23" -> CONTRADICTION;
        case "XX" -> DAMAGED;
        default -> UNKNOWN;
      };
    }
  }
}
