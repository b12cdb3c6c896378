package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** An entry of the audit log as a row of its table. */
public final class AuditRows {
  /** What {@link #entry} reads. */
  public static final String COLUMNS =
      """
      number, at_millis, actor_kind, actor, action, conversation, details, client, previous, hash
      """;

  private static final Json<Details> DETAILS = new Json<>(Details.class);

  private AuditRows() {}

  /** Gives a statement all values of an entry. */
  public static void bind(Prepared statement, AuditEntry entry) {
    AuditEvent event = entry.event();
    statement
        .set("number", entry.number())
        .set("at", event.at().toEpochMilli())
        .set("actorKind", event.actor().kind().name())
        .set("actor", event.actor().name())
        .set("action", event.action().name())
        .set("conversation", event.conversation().map(ConversationId::value).orElse(null))
        .set("details", DETAILS.write(new Details(event.details())))
        .set("client", event.client())
        .set("previous", entry.previous())
        .set("hash", entry.hash());
  }

  /** The entry of a row. */
  public static AuditEntry entry(ResultSet row) throws SQLException {
    AuditEvent event =
        new AuditEvent(
            Instant.ofEpochMilli(row.getLong("at_millis")),
            new AuditActor(
                AuditActor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
            AuditAction.valueOf(row.getString("action")),
            Values.text(row, "conversation").map(ConversationId::new),
            DETAILS.read(row.getString("details")).facts(),
            row.getString("client"));
    return new AuditEntry(
        row.getLong("number"), event, row.getString("previous"), row.getString("hash"));
  }

  private record Details(Map<String, String> facts) {
    Details {
      facts = facts == null ? Map.of() : facts;
    }
  }
}
