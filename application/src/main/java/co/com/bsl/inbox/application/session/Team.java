package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.SessionPort;
import java.util.List;
import java.util.Optional;

/** Who belongs to the team. */
public final class Team {
  /** How short a password may be, in characters. */
  public static final int SHORTEST_PASSWORD = 8;

  private final AgentDirectoryPort agents;
  private final SessionPort sessions;
  private final PasswordHashPort passwords;

  public Team(AgentDirectoryPort agents, SessionPort sessions, PasswordHashPort passwords) {
    this.agents = agents;
    this.sessions = sessions;
    this.passwords = passwords;
  }

  /** Whether there is nobody yet. */
  public boolean isEmpty() {
    return agents.all().isEmpty();
  }

  /** Everybody. */
  public List<Agent> all() {
    return agents.all().stream().map(Account::agent).toList();
  }

  /** Takes somebody into the team; a name that is taken is refused. */
  public Agent add(AgentId id, String name, Role role, String password) {
    if (agents.find(id).isPresent()) {
      throw new IllegalArgumentException("there is an agent '%s' already".formatted(id.value()));
    }
    Agent agent = new Agent(id, name, role, true);
    agents.save(new Account(agent, hashed(password)));
    return agent;
  }

  /** Gives an agent another password and ends all sessions; false when nobody has that name. */
  public boolean changePassword(AgentId id, String password) {
    Optional<Account> account = agents.find(id);
    account.ifPresent(
        known -> {
          agents.save(new Account(known.agent(), hashed(password)));
          sessions.endAll(id);
        });
    return account.isPresent();
  }

  private String hashed(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password needs at least %d characters".formatted(SHORTEST_PASSWORD));
    }
    return passwords.hash(password);
  }
}
