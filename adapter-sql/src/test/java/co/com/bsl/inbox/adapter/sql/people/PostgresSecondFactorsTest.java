package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import co.com.bsl.inbox.testkit.contract.people.SecondFactorContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of them is what the contract promises. */
final class PostgresSecondFactorsTest implements SecondFactorContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public SecondFactorPort factors() {
    return postgres.store().people().factors();
  }
}
