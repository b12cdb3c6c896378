package co.com.bsl.inbox.adapter.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a connection that breaks at a moment which no real database can be brought to.
 */
final class SessionTest {
  private final SQLException broken = new SQLException("broken", "08006");

  private final Connection connection = mock(Connection.class);
  private final DataSource source = mock(DataSource.class);

  @BeforeEach
  void connect() throws SQLException {
    when(source.getConnection()).thenReturn(connection);
  }

  @Test
  void aConnectionThatCannotBeRolledBackIsClosedAllTheSame() throws SQLException {
    doThrow(broken).when(connection).rollback();

    Session.writing(source).close();

    verify(connection).close();
  }

  @Test
  void aCommitThatBreaksIsToldAsALostConnection() throws SQLException {
    doThrow(broken).when(connection).setAutoCommit(true);
    Session session = Session.writing(source);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(session::commit)
        .withMessageContaining("lost");
  }
}
