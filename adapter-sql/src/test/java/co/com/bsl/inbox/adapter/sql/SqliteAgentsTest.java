package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.testkit.contract.AgentDirectoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of Agents is what the contract promises. */
final class SqliteAgentsTest implements AgentDirectoryContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public AgentDirectoryPort agents() {
    return sqlite.store().agents();
  }
}
