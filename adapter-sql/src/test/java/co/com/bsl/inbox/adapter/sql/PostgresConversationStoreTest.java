package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.testkit.contract.CompleteStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of ConversationStore is what the contract promises. */
final class PostgresConversationStoreTest implements CompleteStoreContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public ConversationStorePort store() {
    return postgres.store().conversations();
  }
}
