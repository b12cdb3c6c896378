package co.com.bsl.inbox.application.audit;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * Says durably what somebody is about to change that is not in one commit with the audit log: there
 * is no such change without its entry. An entry may therefore tell of a change that was refused or
 * failed afterwards.
 */
public final class Foreword {
  private final InboxPort inbox;
  private final Clock clock;

  public Foreword(InboxPort inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Writes down that the actor is about to do that, with those facts; no secret is a fact. */
  public void say(Actor actor, AuditAction action, UnaryOperator<AuditEvent> facts) {
    AuditEvent event = facts.apply(AuditTrail.event(actor, action, clock.instant()));
    inbox.commit(tx -> tx.audit().append(event));
  }
}
