package co.com.bsl.inbox.domain.change;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the change log: what changed, not what it is now; readers look that up.
 *
 * @param sequence its number, growing with every commit; 0 before it is committed
 * @param message the message it is about, if it is about one
 * @param audience the only agent whom it concerns; everybody when empty
 * @param replaced messages that turned out to be that message and are no more
 */
public record Change(
    long sequence,
    Kind kind,
    ConversationId conversation,
    Optional<MessageId> message,
    Optional<AgentId> audience,
    List<MessageId> replaced) {

  /** What sort of thing changed. */
  public enum Kind {
    /** A message is new, or more is known about it. */
    MESSAGE,
    /** A message got further on its way. */
    DELIVERY,
    /** Something about the conversation as a whole. */
    CONVERSATION,
    /** A conversation is no more; what readers were told of it is to be forgotten. */
    ERASURE
  }

  public Change {
    replaced = List.copyOf(replaced);
  }

  /** A new or better known message. */
  public static Change message(
      ConversationId conversation, MessageId message, List<MessageId> replaced) {
    return new Change(
        0, Kind.MESSAGE, conversation, Optional.of(message), Optional.empty(), replaced);
  }

  /** A message that got further. */
  public static Change delivery(ConversationId conversation, MessageId message) {
    return new Change(
        0, Kind.DELIVERY, conversation, Optional.of(message), Optional.empty(), List.of());
  }

  /** A conversation as everybody sees it. */
  public static Change conversation(ConversationId conversation) {
    return new Change(
        0, Kind.CONVERSATION, conversation, Optional.empty(), Optional.empty(), List.of());
  }

  /** A conversation that was erased. */
  public static Change erasure(ConversationId conversation) {
    return new Change(0, Kind.ERASURE, conversation, Optional.empty(), Optional.empty(), List.of());
  }

  /** What one agent has seen of a conversation. */
  public static Change reading(ConversationId conversation, AgentId reader) {
    return new Change(
        0, Kind.CONVERSATION, conversation, Optional.empty(), Optional.of(reader), List.of());
  }
}
