package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationSummary;

/** A message and the row of its conversation. */
public record FoundMessage(ConversationSummary row, Message message) {}
