package co.com.bsl.inbox.application.privacy;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Erases everything about a contact, for good, in one commit with the entry that says so. */
public final class EraseContact {
  private final InboxPort inbox;
  private final Clock clock;

  public EraseContact(InboxPort inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Erases whoever is reached there, or says why not. */
  public ErasureOutcome erase(Actor actor, Wish wish) {
    actor.require(Right.ERASE);
    return inbox.commit(
        tx ->
            tx.conversations()
                .at(wish.address())
                .map(conversation -> erase(tx, actor, wish, conversation))
                .orElseGet(ErasureOutcome.Unknown::new));
  }

  private ErasureOutcome erase(
      InboxTransaction tx, Actor actor, Wish wish, Conversation conversation) {
    if (tx.outbox().of(conversation.id()).stream().anyMatch(EraseContact::mayBeLeaving)) {
      return new ErasureOutcome.StillSending();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ErasureCounts counts = tx.erasures().erase(conversation.id(), now);
    tx.announce(Change.erasure(conversation.id()));
    AuditEvent event =
        AuditTrail.event(actor, AuditAction.ERASE, now)
            .in(conversation.id())
            .with("motivo", wish.reason())
            .with("mensajes", Long.toString(counts.messages()))
            .from(wish.client());
    AuditEntry entry = tx.audit().append(event);
    return new ErasureOutcome.Erased(new ErasureReceipt(now, counts, entry.head()));
  }

  /** An attempt whose end nobody knows could bring the message back, so it is waited for. */
  private static boolean mayBeLeaving(OutboxEntry entry) {
    return entry.task() == Task.SEND && entry.openSince().isPresent();
  }

  /**
   * Whom to erase and why.
   *
   * @param client the network address that the wish came from, "" when it came from the machine
   */
  public record Wish(Address address, String reason, String client) {
    public Wish {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an erasure needs a reason");
      }
    }
  }
}
