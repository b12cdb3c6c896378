package co.com.bsl.inbox.domain.audit;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which part of the log to read.
 *
 * @param since not before that time
 * @param until before that time
 * @param actor one actor's by name
 */
public record AuditQuery(
    Optional<Instant> since,
    Optional<Instant> until,
    Optional<String> actor,
    Optional<ConversationId> conversation) {
  /** All of it. */
  public static final AuditQuery ALL =
      new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What concerns one conversation. */
  public static AuditQuery of(ConversationId id) {
    return new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id));
  }

  /** Whether that event is asked for. */
  public boolean asksFor(AuditEvent event) {
    return since.filter(event.at()::isBefore).isEmpty()
        && until.map(event.at()::isBefore).orElse(true)
        && actor.map(event.actor().name()::equals).orElse(true)
        && (conversation.isEmpty() || conversation.equals(event.conversation()));
  }
}
