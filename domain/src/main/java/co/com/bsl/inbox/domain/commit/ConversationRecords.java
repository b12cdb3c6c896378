package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.util.Optional;

/** The conversations as a command sees them. */
public interface ConversationRecords {

  /** The conversation that is reached at that address. */
  Optional<Conversation> at(Address address);

  /** The conversation with that id. */
  Optional<Conversation> find(ConversationId id);

  /** Adds or replaces; an address that belongs to another conversation stays with that one. */
  void save(Conversation conversation);

  /**
   * Notes that the agent has seen all of the contact's messages stored up to that change; what was
   * seen before stays seen. Returns whether that was news.
   */
  boolean markSeen(ConversationId id, AgentId reader, long sequence);

  /**
   * Has the contact's latest message count as not seen by the agent. Returns whether that was news;
   * where something is unseen already, it is not.
   */
  boolean markUnread(ConversationId id, AgentId reader);
}
