package co.com.bsl.inbox.domain.view;

import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import java.util.Optional;

/**
 * One row of the inbox list.
 *
 * @param last the newest message, if there is any
 * @param seen how many of the contact's messages the reader has seen
 */
public record ConversationSummary(Conversation conversation, Optional<Message> last, long seen) {

  /** How many of the contact's messages the reader has not seen. */
  public long unread() {
    return Math.max(0, conversation.activity().inbound() - seen);
  }
}
