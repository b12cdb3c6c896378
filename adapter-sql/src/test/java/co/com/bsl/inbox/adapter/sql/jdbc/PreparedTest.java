package co.com.bsl.inbox.adapter.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** Named parameters are all given, each time anew. */
final class PreparedTest {
  private static final String SUM = "SELECT :one + :two + :one";

  private final Session session = Session.reading(Session.on(new SQLiteDataSource()));

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aParameterMayBeUsedSeveralTimes() {
    assertThat(session.sql(SUM).set("one", 1).set("two", 10).number()).isEqualTo(12);
  }

  @Test
  void aParameterThatIsForgottenIsNotedInsteadOfKeepingItsLastValue() {
    session.sql(SUM).set("one", 1).set("two", 10).number();

    assertThatThrownBy(() -> session.sql(SUM).set("one", 1).number())
        .isInstanceOf(JdbiException.class);
  }

  @Test
  void aMissingNumberIsNull() {
    Long missing = null;

    assertThat(
            session.sql("SELECT :value IS NULL").set("value", missing).<Long>one(r -> r.getLong(1)))
        .isEqualTo(1);
  }
}
