package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.testkit.contract.AgentDirectoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of Agents is what the contract promises. */
final class PostgresAgentsTest implements AgentDirectoryContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public AgentDirectoryPort agents() {
    return postgres.store().agents();
  }
}
