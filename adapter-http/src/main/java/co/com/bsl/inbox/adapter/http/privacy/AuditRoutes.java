package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.adapter.http.auth.Caller;
import co.com.bsl.inbox.adapter.http.contact.Contacts;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import co.com.bsl.inbox.adapter.http.request.Request;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.adapter.http.shape.Numbers;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.application.audit.ReadAudit;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.view.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who did and saw what: page by page, or all of it as a file. */
public final class AuditRoutes {
  private final ReadAudit readAudit;
  private final ExportAudit exportAudit;
  private final Contacts contacts;

  public AuditRoutes(ReadAudit readAudit, ExportAudit exportAudit, Contacts contacts) {
    this.readAudit = readAudit;
    this.exportAudit = exportAudit;
    this.contacts = contacts;
  }

  /** The calls. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/auditoria", Access.SIGNED_IN, this::list),
        Route.get("/api/auditoria/exportar", Access.SIGNED_IN, this::export));
  }

  private void list(Context context) {
    Request request = Request.of(context);
    Actor reader = Caller.of(context).actor();
    AuditQuery query = query(request, reader);
    int size = request.pageSize();
    Page<AuditEntry> page =
        request.page("cursor", cursor -> readAudit.list(reader, query, cursor, size));
    List<AuditJson> entries = page.items().stream().map(AuditJson::of).toList();
    context.json(new ListJson(true, entries, page.next().orElse(null)));
  }

  /** The head is told in a header too: whoever keeps it can show later that entries are gone. */
  private void export(Context context) {
    Actor reader = Caller.of(context).actor();
    AuditQuery query = query(Request.of(context), reader);
    AuditHead head = exportAudit.begin(reader);
    context
        .contentType("application/x-ndjson")
        .header("Content-Disposition", "attachment; filename=\"auditoria.jsonl\"")
        .header("X-Audit-Head", head.text());
    new AuditLines(exportAudit).write(query, head, context.outputStream());
  }

  private AuditQuery query(Request request, Actor reader) {
    return new AuditQuery(
        time(request, "desde"),
        time(request, "hasta"),
        request.query("agente"),
        request.query("conversacion").map(text -> conversation(text, reader)));
  }

  /** By the id that the log has, or by the number or key of a contact who is still there. */
  private ConversationId conversation(String text, Actor reader) {
    return Numbers.conversation(text).or(() -> bareId(text)).orElseGet(() -> at(text, reader));
  }

  private ConversationId at(String number, Actor reader) {
    return readAudit
        .conversation(reader, contacts.of(number, reader))
        .orElseThrow(() -> Refusal.of(Reason.UNKNOWN_CONVERSATION));
  }

  private static Optional<ConversationId> bareId(String text) {
    try {
      Address.parse(text);
      return Optional.empty();
    } catch (IllegalArgumentException anId) {
      return Optional.of(Request.checked("conversacion", () -> new ConversationId(text)));
    }
  }

  private static Optional<Instant> time(Request request, String name) {
    try {
      return request.query(name).map(Instant::parse);
    } catch (DateTimeException noTime) {
      throw Refusal.field(Reason.INVALID_FIELD, name);
    }
  }

  private record ListJson(
      boolean success,
      @JsonProperty("entradas") List<AuditJson> entries,
      @JsonProperty("siguiente") String next) {}
}
