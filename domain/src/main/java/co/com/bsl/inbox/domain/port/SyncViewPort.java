package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * The durable store as those see it who compare it with other records: always a committed state,
 * and never in the way of a command. Any thread may call; failures are {@link StoreException}s.
 */
public interface SyncViewPort {

  /** Where that reader of another record stands. */
  Optional<String> bookmark(String reader);

  /** The conversation that is reached at that address. */
  Optional<Conversation> conversation(Address address);

  /** The conversation with that id. */
  Optional<Conversation> conversation(ConversationId id);

  /** The message with our id. */
  Optional<LocatedMessage> message(MessageId id);

  /** The message with the provider's id. */
  Optional<LocatedMessage> message(ProviderId id);

  /**
   * A page of the messages in a stretch of time that were last heard to be under way at the
   * provider, oldest first.
   *
   * @param cursor the cursor that the page before this one gave; the oldest page when empty
   */
  Page<LocatedMessage> underWay(Stretch stretch, Optional<String> cursor, int limit);

  /** From that moment on, up to but without the other. */
  record Stretch(Instant from, Instant to) {}
}
