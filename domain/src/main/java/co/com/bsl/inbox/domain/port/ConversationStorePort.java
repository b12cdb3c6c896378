package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.StoredConversation;
import java.util.Optional;

/**
 * A record of conversations: the narrow promise that a second record elsewhere and our own store
 * can both keep. Any thread may call; failures are {@link StoreException}s, and every call may be
 * repeated.
 */
public interface ConversationStorePort {

  /** All that is kept of the conversation at that address, messages oldest first, if anything. */
  Optional<StoredConversation> open(Address address);

  /**
   * Adds the message unless the record has it already; the same call twice is harmless.
   *
   * @param name the best name known; a blank one never overwrites a name
   */
  AppendResult append(Address address, String name, Message message);

  /** Replaces the notes; the record may stop the bot when the notes say so. */
  void writeNotes(Address address, Notes notes);

  /** Switches the bot. */
  void setBotMode(Address address, BotMode mode);
}
