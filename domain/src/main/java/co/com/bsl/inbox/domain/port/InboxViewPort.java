package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.OutboxState;
import co.com.bsl.inbox.domain.view.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The durable store as readers see it: always a committed state. Any thread may call; failures are
 * {@link StoreException}s.
 */
public interface InboxViewPort {

  /** A page of the inbox list, newest activity first. */
  Page<ConversationSummary> list(ConversationQuery query);

  /** The conversation at that address. */
  Optional<ConversationSummary> find(Address address, AgentId reader);

  /** The rows of those conversations, in no particular order; unknown ids are left out. */
  List<ConversationSummary> rows(Collection<ConversationId> ids, AgentId reader);

  /**
   * A page of a conversation, oldest first within the page.
   *
   * @param before the cursor that the page after this one gave; the newest page when empty
   */
  Page<Message> timeline(ConversationId conversation, Optional<String> before, int limit);

  /** Those messages, in no particular order; unknown ids are left out. */
  List<LocatedMessage> messages(Collection<MessageId> ids);

  /** Messages that contain all words (accents and case aside), newest first. */
  List<LocatedMessage> search(String words, int limit);

  /** What waits in a lane of the outbox. */
  OutboxState outbox(Lane lane);
}
