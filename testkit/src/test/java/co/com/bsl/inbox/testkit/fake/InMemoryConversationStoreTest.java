package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.testkit.contract.CompleteStoreContract;

/** The record in a map keeps what a complete record promises. */
final class InMemoryConversationStoreTest implements CompleteStoreContract {
  private final ConversationStorePort store = new InMemoryConversationStore();

  @Override
  public ConversationStorePort store() {
    return store;
  }
}
