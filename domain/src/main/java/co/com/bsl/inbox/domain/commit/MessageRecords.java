package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages as a command sees them. */
public interface MessageRecords {

  /** The message with our id. */
  Optional<LocatedMessage> find(MessageId id);

  /** The message with the provider's id. */
  Optional<LocatedMessage> find(ProviderId id);

  /** All messages of a conversation with those words, both ways, in no particular order. */
  List<Message> saidAs(ConversationId conversation, Wording wording);

  /** The keys of all accounts by the second record that are part of the conversation already. */
  Set<String> mirrorKeys(ConversationId conversation);

  /**
   * What people but that one said that was stored after that change and is news, oldest first; not
   * the bot.
   */
  List<Message> storedAfter(ConversationId conversation, long sequence, AgentId but, int limit);

  /** The newest messages of a conversation, oldest first, whoever said them. */
  List<Message> newest(ConversationId conversation, int limit);

  /** When the n-th newest message of an agent was said, in all conversations, if there is one. */
  Optional<Instant> newestOfAgents(int n);

  /**
   * Adds or replaces the message with that id, and keeps the conversation's newest message right.
   * The conversation must have been saved before.
   *
   * @throws co.com.bsl.inbox.domain.port.StoreException when another message has its provider id
   */
  void save(ConversationId conversation, Message message);

  /** Removes a message that turned out to be another one; none with that id is fine. */
  void remove(ConversationId conversation, MessageId id);
}
