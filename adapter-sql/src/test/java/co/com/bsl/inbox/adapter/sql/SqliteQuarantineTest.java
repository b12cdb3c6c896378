package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.testkit.contract.QuarantineContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of calls put aside is what the contract promises. */
final class SqliteQuarantineTest implements QuarantineContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public QuarantinePort quarantine() {
    return sqlite.store().quarantine();
  }
}
