package co.com.bsl.inbox.domain.outbox;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing to be done outside, kept until it is done or given up.
 *
 * @param number its place in the queue, given by the store; 0 before
 * @param message which message, for tasks that are about one
 * @param since when it was put in
 * @param attempts how often it was taken
 * @param due when it may be taken (again); while somebody works on it, the end of the lease
 * @param openSince the start of the first attempt whose outcome nobody knows
 */
public record OutboxEntry(
    long number,
    Task task,
    ConversationId conversation,
    Optional<MessageId> message,
    Instant since,
    int attempts,
    Instant due,
    Optional<Instant> openSince) {

  /** A new entry about a message. */
  public static OutboxEntry of(
      Task task, ConversationId conversation, MessageId message, Instant now) {
    return new OutboxEntry(
        0, task, conversation, Optional.of(message), now, 0, now, Optional.empty());
  }

  /** A new entry about a conversation as a whole. */
  public static OutboxEntry of(Task task, ConversationId conversation, Instant now) {
    return new OutboxEntry(0, task, conversation, Optional.empty(), now, 0, now, Optional.empty());
  }

  /** Taken by a worker until then: from now on an attempt may have begun. */
  public OutboxEntry takenUntil(Instant lease, Instant now) {
    return new OutboxEntry(
        number,
        task,
        conversation,
        message,
        since,
        attempts + 1,
        lease,
        openSince.or(() -> Optional.of(now)));
  }

  /** Put back after an attempt that surely had no effect. */
  public OutboxEntry againAt(Instant next) {
    return new OutboxEntry(
        number, task, conversation, message, since, attempts, next, Optional.empty());
  }

  /** Put back after an attempt whose effect is unknown. */
  public OutboxEntry lookAgainAt(Instant next) {
    return new OutboxEntry(number, task, conversation, message, since, attempts, next, openSince);
  }

  /** Whether an attempt before that time may have had an effect: look before trying again. */
  public boolean mayHaveHappenedBefore(Instant taken) {
    return openSince.filter(taken::isAfter).isPresent();
  }
}
