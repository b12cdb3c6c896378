package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** An entry of the audit log; enough to compute its hash again. */
public record AuditJson(
    @JsonProperty("n") long number,
    @JsonProperty("cuando") Instant at,
    @JsonProperty("actor") String actor,
    @JsonProperty("tipo_actor") String actorKind,
    @JsonProperty("accion") String action,
    @JsonProperty("conversacion") String conversation,
    @JsonProperty("detalles") Map<String, String> details,
    @JsonProperty("cliente") String client,
    @JsonProperty("anterior") String previous,
    @JsonProperty("hash") String hash) {

  /** The entry in the words of the public JSON. */
  public static AuditJson of(AuditEntry entry) {
    return new AuditJson(
        entry.number(),
        entry.event().at(),
        entry.event().actor().name(),
        word(entry.event().actor().kind()),
        word(entry.event().action()),
        entry.event().conversation().map(ConversationId::value).orElse(null),
        entry.event().details(),
        entry.event().client(),
        entry.previous(),
        entry.hash());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
