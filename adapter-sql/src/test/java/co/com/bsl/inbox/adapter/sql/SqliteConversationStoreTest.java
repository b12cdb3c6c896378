package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.testkit.contract.CompleteStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of ConversationStore is what the contract promises. */
final class SqliteConversationStoreTest implements CompleteStoreContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public ConversationStorePort store() {
    return sqlite.store().conversations();
  }
}
