package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Session;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Begins, recognises and ends the sessions of agents. */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final Duration LONGEST = Duration.ofDays(14);

  /** Use is written down this often only: reading must not cost a commit. */
  private static final Duration TOUCH = Duration.ofMinutes(5);

  private final SessionPort sessions;
  private final AgentDirectoryPort agents;
  private final TokenPort tokens;
  private final Clock clock;

  public Sessions(SessionPort sessions, AgentDirectoryPort agents, TokenPort tokens, Clock clock) {
    this.sessions = sessions;
    this.agents = agents;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Begins a session and returns its token, which is kept nowhere here. */
  public String begin(AgentId agent) {
    String token = tokens.next();
    Instant now = clock.instant();
    sessions.add(new Session(tokens.fingerprint(token), agent, now, now));
    return token;
  }

  /** Whose token that is, while the session lasts and the agent is active. */
  public Optional<Agent> recognise(String token) {
    Instant now = clock.instant();
    return sessions
        .find(tokens.fingerprint(token))
        .filter(session -> lasts(session, now))
        .map(session -> touched(session, now))
        .flatMap(session -> agents.find(session.agent()))
        .map(Account::agent)
        .filter(Agent::active);
  }

  /** Ends the session with that token. */
  public void end(String token) {
    sessions.end(tokens.fingerprint(token));
  }

  /** Ends the sessions that nobody can use any more, and returns how many there were. */
  public int endExpired() {
    Instant now = clock.instant();
    return sessions.endUnused(now.minus(IDLE), now.minus(LONGEST));
  }

  private static boolean lasts(Session session, Instant now) {
    return now.isBefore(session.lastSeenAt().plus(IDLE))
        && now.isBefore(session.createdAt().plus(LONGEST));
  }

  private Session touched(Session session, Instant now) {
    if (now.isAfter(session.lastSeenAt().plus(TOUCH))) {
      sessions.seen(session.tokenHash(), now);
    }
    return session;
  }
}
