package co.com.bsl.inbox.application.live;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.Optional;

/**
 * A change with the conversation and the message that it is about, as they are now. What the row
 * says of reading holds only for the change's audience.
 */
public record ShownChange(
    Change change, Optional<ConversationSummary> row, Optional<Message> message) {}
