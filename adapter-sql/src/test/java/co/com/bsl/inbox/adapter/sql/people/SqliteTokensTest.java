package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.testkit.contract.people.ApiTokenContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of them is what the contract promises. */
final class SqliteTokensTest implements ApiTokenContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public ApiTokenPort tokens() {
    return sqlite.store().people().tokens();
  }
}
