package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import co.com.bsl.inbox.testkit.contract.SessionContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of Sessions is what the contract promises. */
final class SqliteSessionsTest implements SessionContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public SessionPort sessions() {
    return sqlite.store().sessions();
  }
}
