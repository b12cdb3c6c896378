package co.com.bsl.inbox.application.audit;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.Page;
import java.util.List;
import java.util.Optional;

/** Who did and saw what. */
public final class ReadAudit {
  private final AuditPort audit;
  private final InboxViewPort view;

  public ReadAudit(AuditPort audit, InboxViewPort view) {
    this.audit = audit;
    this.view = view;
  }

  /** A page of the log, newest first; the cursor is the one that the page before gave. */
  public Page<AuditEntry> list(Actor reader, AuditQuery query, Optional<String> cursor, int limit) {
    reader.require(Right.SEE_AUDIT);
    long before = cursor.map(ReadAudit::number).orElse(Long.MAX_VALUE);
    List<AuditEntry> found = audit.before(before, query, limit + 1);
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<AuditEntry> page = found.subList(0, limit);
    return new Page<>(page, Optional.of(Long.toString(page.get(limit - 1).number())));
  }

  /** Under which id the log knows the conversation with whoever is reached there. */
  public Optional<ConversationId> conversation(Actor reader, Address address) {
    reader.require(Right.SEE_AUDIT);
    return view.find(address, reader.id()).map(row -> row.conversation().id());
  }

  private static long number(String cursor) {
    if (!cursor.matches("\\d{1,18}")) {
      throw new IllegalArgumentException("not a cursor of the audit log: '%s'".formatted(cursor));
    }
    return Long.parseLong(cursor);
  }
}
