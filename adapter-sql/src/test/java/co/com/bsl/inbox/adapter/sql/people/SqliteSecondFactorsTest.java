package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import co.com.bsl.inbox.testkit.contract.people.SecondFactorContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of them is what the contract promises. */
final class SqliteSecondFactorsTest implements SecondFactorContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public SecondFactorPort factors() {
    return sqlite.store().people().factors();
  }
}
