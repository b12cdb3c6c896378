package co.com.bsl.inbox.testkit.contract.inbox;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.util.List;
import java.util.function.Consumer;

/** One inbox, empty at the start of each test, and the few steps that all its contracts take. */
public interface InboxUnderTest {

  /** The side of commands; the same store at every call of one test. */
  InboxPort inbox();

  /** The side of readers. */
  InboxViewPort view();

  /** The side of those who compare it with other records. */
  SyncViewPort syncView();

  /** The log of its changes. */
  ChangeLogPort changes();

  /** Runs a command that answers nothing. */
  default void commit(Consumer<InboxTransaction> command) {
    inbox()
        .commit(
            tx -> {
              command.accept(tx);
              return null;
            });
  }

  /** Saves a conversation as it is. */
  default void save(Conversation conversation) {
    commit(tx -> tx.conversations().save(conversation));
  }

  /** Begins a conversation with whoever is reached there. */
  default void begin(Address address) {
    save(Conversations.with(address));
  }

  /** Keeps a message as the use cases do: counted, announced, saved; answers it as stored. */
  default Message keep(Address address, MessageBuilder message) {
    return keep(address, message.build());
  }

  /** Keeps a message as the use cases do: counted, announced, saved; answers it as stored. */
  default Message keep(Address address, Message message) {
    return inbox()
        .commit(
            tx -> {
              Conversation conversation =
                  tx.conversations().at(address).orElseGet(() -> Conversations.with(address));
              tx.conversations()
                  .save(conversation.withActivity(conversation.activity().after(message)));
              Message stored =
                  message.storedAs(
                      tx.announce(Change.message(conversation.id(), message.id(), List.of())));
              tx.messages().save(conversation.id(), stored);
              return stored;
            });
  }

  /** The row that {@link Conversations#MARTA} sees of that contact. */
  default ConversationSummary row(Address address) {
    return view().find(address, Conversations.MARTA).orElseThrow();
  }
}
