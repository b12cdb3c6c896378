package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.testkit.contract.people.ApiTokenContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of them is what the contract promises. */
final class PostgresTokensTest implements ApiTokenContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public ApiTokenPort tokens() {
    return postgres.store().people().tokens();
  }
}
