package co.com.bsl.inbox.domain.messaging;

import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.message.Message;
import java.util.List;

/** A conversation as a record of conversations keeps it; the name may be blank. */
public record StoredConversation(String name, BotMode bot, Notes notes, List<Message> messages) {

  public StoredConversation {
    messages = List.copyOf(messages);
  }
}
