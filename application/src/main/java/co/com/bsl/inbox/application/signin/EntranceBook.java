package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.time.Clock;
import java.util.function.Consumer;

/** Notes for the audit log who was let in and who was not. */
public final class EntranceBook {
  private final AgentDirectoryPort agents;
  private final Consumer<AuditEvent> trail;
  private final Clock clock;

  public EntranceBook(AgentDirectoryPort agents, Consumer<AuditEvent> trail, Clock clock) {
    this.agents = agents;
    this.trail = trail;
    this.clock = clock;
  }

  void admitted(Attempt attempt, AgentId agent) {
    note(attempt, AuditActor.agent(agent), AuditAction.SIGN_IN);
  }

  /** A name that nobody has is not kept: people type passwords into the wrong field. */
  void refused(Attempt attempt) {
    AuditActor actor =
        attempt
            .name()
            .flatMap(agents::find)
            .map(known -> AuditActor.agent(known.agent().id()))
            .orElse(AuditActor.UNKNOWN);
    note(attempt, actor, AuditAction.SIGN_IN_REFUSED);
  }

  private void note(Attempt attempt, AuditActor actor, AuditAction action) {
    trail.accept(AuditEvent.of(clock.instant(), actor, action).from(attempt.network().value()));
  }
}
