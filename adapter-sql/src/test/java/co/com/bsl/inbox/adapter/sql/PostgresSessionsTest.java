package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import co.com.bsl.inbox.testkit.contract.SessionContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of Sessions is what the contract promises. */
final class PostgresSessionsTest implements SessionContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public SessionPort sessions() {
    return postgres.store().sessions();
  }
}
