package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.shared.LeasePort;
import co.com.bsl.inbox.testkit.contract.shared.LeaseContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leases in SQLite are what the contract promises. */
final class SqliteLeasesTest implements LeaseContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public LeasePort leases() {
    return sqlite.store().shared().leases();
  }
}
