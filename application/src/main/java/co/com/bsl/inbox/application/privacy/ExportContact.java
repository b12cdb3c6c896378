package co.com.bsl.inbox.application.privacy;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes out everything about a contact; that this was done is noted before anything leaves. */
public final class ExportContact {
  private final InboxPort inbox;
  private final InboxViewPort view;
  private final AuditPort audit;
  private final MessagingPort messaging;
  private final Clock clock;

  public ExportContact(
      InboxPort inbox, InboxViewPort view, AuditPort audit, MessagingPort messaging, Clock clock) {
    this.inbox = inbox;
    this.view = view;
    this.audit = audit;
    this.messaging = messaging;
    this.clock = clock;
  }

  /** Everything about whoever is reached there, if anybody is. */
  public Optional<Dossier> open(Actor actor, Address address, String client) {
    actor.requireWithNumbers(Right.EXPORT);
    Instant now = clock.instant();
    return inbox.commit(
        tx ->
            tx.conversations()
                .at(address)
                .map(
                    known -> {
                      AuditEvent event =
                          AuditTrail.event(actor, AuditAction.EXPORT, now)
                              .in(known.id())
                              .from(client);
                      return dossier(known, tx.audit().append(event));
                    }));
  }

  private Dossier dossier(Conversation conversation, AuditEntry entry) {
    return new Dossier(conversation, entry, view, audit, messaging);
  }
}
