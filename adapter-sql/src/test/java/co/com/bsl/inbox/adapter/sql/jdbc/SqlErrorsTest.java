package co.com.bsl.inbox.adapter.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Each failure of a database says what may be done next. */
final class SqlErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "08006, UNAVAILABLE, true",
    "57P01, UNAVAILABLE, true",
    "40001, UNAVAILABLE, true",
    "40P01, UNAVAILABLE, true",
    "53100, UNAVAILABLE, false",
    "53300, UNAVAILABLE, false",
    "55P03, UNAVAILABLE, false",
    "28P01, UNAVAILABLE, false",
    "25006, UNAVAILABLE, false",
    "23505, INCONSISTENT, false",
    "42P01, INCONSISTENT, false",
    "XX001, INCONSISTENT, false"
  })
  void onPostgres(String state, StoreException.Cause kind, boolean passing) {
    assertThatItMeans(new SQLException("secreto", state), kind, passing);
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, UNAVAILABLE",
    "SQLITE_BUSY_SNAPSHOT, UNAVAILABLE",
    "SQLITE_FULL, UNAVAILABLE",
    "SQLITE_IOERR_FSYNC, UNAVAILABLE",
    "SQLITE_CANTOPEN, UNAVAILABLE",
    "SQLITE_CONSTRAINT_UNIQUE, INCONSISTENT",
    "SQLITE_CORRUPT, INCONSISTENT",
    "SQLITE_ERROR, INCONSISTENT"
  })
  void onSqlite(SQLiteErrorCode code, StoreException.Cause kind) {
    assertThatItMeans(new SQLiteException("secreto", code), kind, false);
  }

  private static void assertThatItMeans(
      SQLException failure, StoreException.Cause kind, boolean passing) {
    StoreException known = SqlErrors.translated(failure);

    assertThat(known.kind()).isEqualTo(kind);
    assertThat(known).hasMessageNotContaining("secreto").hasCause(failure);
    assertThat(SqlErrors.isOurs(known)).isTrue();
    assertThat(SqlErrors.isPassing(known)).isEqualTo(passing);
  }
}
