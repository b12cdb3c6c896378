package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import java.util.Optional;

/** Checks who somebody is by user name and password. */
public final class SignIn {
  private final AgentDirectoryPort agents;
  private final PasswordHashPort passwords;
  private final String nobodysHash;

  public SignIn(AgentDirectoryPort agents, PasswordHashPort passwords) {
    this.agents = agents;
    this.passwords = passwords;
    this.nobodysHash = passwords.hash("nobody has this password");
  }

  /** The agent, if name and password are right; it takes as long for names that nobody has. */
  public Optional<Agent> check(AgentId name, String password) {
    Optional<Account> account = agents.find(name).filter(known -> known.agent().active());
    boolean right =
        passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
    return account.filter(known -> right).map(Account::agent);
  }
}
