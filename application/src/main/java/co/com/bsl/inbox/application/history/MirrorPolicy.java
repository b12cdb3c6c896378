package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import java.time.Instant;

/** What the second record is told, if there is one. */
public enum MirrorPolicy {
  /** There is no second record. */
  NONE,
  /** It is told everything that is news and that it does not know. */
  NEWS;

  /** Puts the message on its way to the second record, if it should be there. */
  void tell(InboxTransaction tx, ConversationId conversation, Message message, Instant now) {
    if (this == NEWS && message.isNews() && !message.origins().has(Source.MIRROR)) {
      tx.outbox().add(OutboxEntry.of(Task.MIRROR_MESSAGE, conversation, message.id(), now));
    }
  }

  /** Puts a change of the conversation on its way to the second record, if there is one. */
  public void tell(InboxTransaction tx, Task task, ConversationId conversation, Instant now) {
    if (this == NEWS) {
      tx.outbox().add(OutboxEntry.of(task, conversation, now));
    }
  }
}
