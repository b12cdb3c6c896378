package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.view.Page;
import java.util.Optional;

/** The calls kept aside, for those who may look at them; in them is what contacts wrote. */
public final class Quarantine {
  private final QuarantinePort calls;
  private final Foreword foreword;

  public Quarantine(QuarantinePort calls, Foreword foreword) {
    this.calls = calls;
    this.foreword = foreword;
  }

  /** A page of the calls, newest first. */
  public Page<HeldCall> list(Actor actor, Optional<String> after, int limit) {
    actor.require(Right.REPLAY_WEBHOOKS);
    return calls.list(after, limit);
  }

  /** One call. */
  public Optional<HeldCall> find(Actor actor, HeldCallId id) {
    actor.require(Right.REPLAY_WEBHOOKS);
    return calls.find(id);
  }

  /** Removes a call for good; none with that id is fine. */
  public void drop(Actor actor, HeldCallId id) {
    actor.require(Right.REPLAY_WEBHOOKS);
    calls.find(id).ifPresent(held -> drop(actor, held));
  }

  private void drop(Actor actor, HeldCall held) {
    String id = held.id().value();
    foreword.say(actor, AuditAction.WEBHOOK_DROP, event -> event.with("llamada", id));
    calls.drop(held.id());
  }
}
