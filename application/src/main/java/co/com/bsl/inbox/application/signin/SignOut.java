package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditAction;
import java.util.Optional;

/** Ends the session of somebody who leaves. */
public final class SignOut {
  private final Sessions sessions;
  private final Foreword foreword;

  public SignOut(Sessions sessions, Foreword foreword) {
    this.sessions = sessions;
    this.foreword = foreword;
  }

  /** Ends the session with that token, and says whose it was, if it was still one. */
  public Optional<AgentId> leave(String token, String client) {
    Optional<Agent> owner = sessions.recognise(token);
    owner.ifPresent(
        agent -> foreword.say(Actor.of(agent), AuditAction.SIGN_OUT, event -> event.from(client)));
    sessions.end(token);
    return owner.map(Agent::id);
  }
}
