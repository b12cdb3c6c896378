package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.testkit.contract.QuarantineContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of calls put aside is what the contract promises. */
final class PostgresQuarantineTest implements QuarantineContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public QuarantinePort quarantine() {
    return postgres.store().quarantine();
  }
}
