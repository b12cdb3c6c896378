package co.com.bsl.inbox.adapter.sql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** For how long PostgreSQL may be silent: a dead server is noticed, a busy one is not cut off. */
final class PostgresPatienceTest {
  private final Engine engine = Engine.of("jdbc:postgresql://127.0.0.1/inbox", "", "");

  @Test
  void whatReadsOrRebuildsEverythingMayTakeItsTime() throws SQLException {
    assertThat(seconds(engine.enduring())).isZero();
    assertThat(seconds(engine.looking())).isZero();
  }

  @Test
  void whatIsAnsweredSoonIsGivenUpSoon() throws SQLException {
    assertThat(seconds(engine.reading())).isEqualTo(30);
    assertThat(seconds(engine.writing())).isEqualTo(30);
  }

  private static int seconds(DataSource source) throws SQLException {
    return source.unwrap(PGSimpleDataSource.class).getSocketTimeout();
  }
}
