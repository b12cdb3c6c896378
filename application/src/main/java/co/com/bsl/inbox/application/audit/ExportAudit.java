package co.com.bsl.inbox.application.audit;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Takes the audit log out, which is itself an entry: the last one that is taken out. */
public final class ExportAudit {
  private static final int PAGE = 500;
  private final AuditPort audit;
  private final InboxPort inbox;
  private final Clock clock;

  public ExportAudit(AuditPort audit, InboxPort inbox, Clock clock) {
    this.audit = audit;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Notes that the actor does it, and returns the head: kept elsewhere, it is an anchor. */
  public AuditHead begin(Actor actor) {
    actor.require(Right.SEE_AUDIT);
    AuditEvent event = AuditTrail.event(actor, AuditAction.AUDIT_EXPORT, clock.instant());
    return inbox.commit(tx -> tx.audit().append(event)).head();
  }

  /** Hands over what is asked for up to that head, oldest first, page by page. */
  public void each(AuditQuery query, AuditHead last, Consumer<AuditEntry> reader) {
    long number = 0;
    List<AuditEntry> page = audit.following(number, query, PAGE);
    while (!page.isEmpty() && number < last.number()) {
      page.stream().filter(entry -> entry.number() <= last.number()).forEach(reader);
      number = page.get(page.size() - 1).number();
      page = audit.following(number, query, PAGE);
    }
  }
}
