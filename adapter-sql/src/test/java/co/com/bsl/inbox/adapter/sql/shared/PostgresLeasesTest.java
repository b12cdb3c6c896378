package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.shared.LeasePort;
import co.com.bsl.inbox.testkit.contract.shared.LeaseContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leases in PostgreSQL are what the contract promises. */
final class PostgresLeasesTest implements LeaseContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public LeasePort leases() {
    return postgres.store().shared().leases();
  }
}
