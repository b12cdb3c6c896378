package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;

/**
 * An open conversation: its row and a page of its messages.
 *
 * @param sequence the newest change that this view is sure to include
 */
public record ConversationView(ConversationSummary row, Page<Message> messages, long sequence) {}
