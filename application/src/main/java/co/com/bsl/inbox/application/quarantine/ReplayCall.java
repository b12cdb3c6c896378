package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.domain.quarantine.Replay.Result;
import java.time.Clock;
import java.util.Optional;

/**
 * Has a call carried out that was kept aside, as if it had been believed when it came. Once is
 * enough: a second time changes nothing, neither does a crash in between. What turned out to be
 * nothing may be tried again, for it may be understood later.
 */
public final class ReplayCall {
  private final QuarantinePort calls;
  private final HandleWebhook handleWebhook;
  private final Foreword foreword;
  private final Clock clock;

  public ReplayCall(
      QuarantinePort calls, HandleWebhook handleWebhook, Foreword foreword, Clock clock) {
    this.calls = calls;
    this.handleWebhook = handleWebhook;
    this.foreword = foreword;
    this.clock = clock;
  }

  /** The call with what became of it; without when too little of it was kept to carry it out. */
  public Optional<HeldCall> replay(Actor actor, HeldCallId id) {
    actor.require(Right.REPLAY_WEBHOOKS);
    return calls
        .find(id)
        .map(held -> held.replay().isPresent() || !held.isWhole() ? held : carryOut(actor, held));
  }

  private HeldCall carryOut(Actor actor, HeldCall held) {
    String id = held.id().value();
    foreword.say(actor, AuditAction.WEBHOOK_REPLAY, entry -> entry.with("llamada", id));
    WebhookEvent event = handleWebhook.vouchedFor(WebhookRequest.of(held.call()), held.at());
    Replay replay = new Replay(clock.instant(), actor.id(), result(event));
    return replay.result() == Result.NOTHING || calls.settle(held.id(), replay)
        ? held.replayed(replay)
        : calls.find(held.id()).orElse(held);
  }

  private static Result result(WebhookEvent event) {
    return event.fold(
        arrived -> Result.MESSAGE, reported -> Result.REPORT, ignored -> Result.NOTHING);
  }
}
