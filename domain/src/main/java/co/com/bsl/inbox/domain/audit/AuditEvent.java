package co.com.bsl.inbox.domain.audit;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that was done, before it has its place in the log.
 *
 * @param details further facts by name; never what was said, never a full number
 * @param client the network address it came from, "" where there is none
 */
public record AuditEvent(
    Instant at,
    AuditActor actor,
    AuditAction action,
    Optional<ConversationId> conversation,
    Map<String, String> details,
    String client) {
  public AuditEvent {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    client = PlainText.of(client);
    Map<String, String> sorted = new TreeMap<>();
    details.forEach((name, value) -> sorted.put(PlainText.of(name), PlainText.of(value)));
    details = Collections.unmodifiableMap(sorted);
  }

  /** Something that concerns no conversation, or one, and needs no further word. */
  public static AuditEvent of(Instant at, AuditActor actor, AuditAction action) {
    return new AuditEvent(at, actor, action, Optional.empty(), Map.of(), "");
  }

  /** The same in that conversation. */
  public AuditEvent in(ConversationId id) {
    return new AuditEvent(at, actor, action, Optional.of(id), details, client);
  }

  /** The same with one more fact. */
  public AuditEvent with(String name, String value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(name, value);
    return new AuditEvent(at, actor, action, conversation, more, client);
  }

  /** The same, asked for from that network address. */
  public AuditEvent from(String address) {
    return new AuditEvent(at, actor, action, conversation, details, address);
  }
}
