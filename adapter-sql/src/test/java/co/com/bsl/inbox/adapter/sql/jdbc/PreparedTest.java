package co.com.bsl.inbox.adapter.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** Named parameters are all given, each time anew, and under names that exist. */
final class PreparedTest {
  private static final String SUM = "SELECT :one + :two + :one";

  private final Session session = Session.reading(new SQLiteDataSource());

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
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNameThatIsNotThereIsNoted() {
    assertThatThrownBy(() -> session.sql(SUM).set("three", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("three");
  }

  @Test
  void aMissingNumberIsNull() {
    Long missing = null;

    assertThat(
            session.sql("SELECT :value IS NULL").set("value", missing).<Long>one(r -> r.getLong(1)))
        .isEqualTo(1);
  }
}
