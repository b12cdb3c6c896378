package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.SessionPort;

/** Gives accounts passwords that are fit for it, and ends all sessions begun with others. */
public final class Passwords {
  /** How short a password may be, in characters. */
  public static final int SHORTEST = 8;

  /** How long, so that hashing stays what it costs. */
  private static final int LONGEST = 256;

  private final AgentDirectoryPort agents;
  private final SessionPort sessions;
  private final PasswordHashPort hashes;

  public Passwords(AgentDirectoryPort agents, SessionPort sessions, PasswordHashPort hashes) {
    this.agents = agents;
    this.sessions = sessions;
    this.hashes = hashes;
  }

  String hashed(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST || password.isBlank()) {
      throw AccountException.of(AccountException.Problem.UNFIT_PASSWORD);
    }
    return hashes.hash(password);
  }

  /** Takes what {@link #hashed} made of it. */
  void set(AgentId agent, String hash) {
    agents.setPassword(agent, hash);
    sessions.endAll(agent);
  }
}
