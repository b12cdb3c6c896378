package co.com.bsl.inbox.domain.view;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;

/** A message and the conversation it belongs to. */
public record LocatedMessage(ConversationId conversation, Message message) {}
