package co.com.bsl.inbox.application.session;

import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks who somebody is by user name and password. */
public final class SignIn {
  private final AgentDirectoryPort agents;
  private final PasswordHashPort passwords;
  private final Consumer<AuditEvent> trail;
  private final Clock clock;
  private final String nobodysHash;

  public SignIn(
      AgentDirectoryPort agents,
      PasswordHashPort passwords,
      Consumer<AuditEvent> trail,
      Clock clock) {
    this.agents = agents;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
    this.nobodysHash = passwords.hash("nobody has this password");
  }

  /**
   * The agent, if name and password are right; it takes as long for names that nobody has.
   *
   * @param client the network address that asks
   */
  public Optional<Agent> check(AgentId name, String password, String client) {
    Optional<Account> account = agents.find(name).filter(known -> known.agent().active());
    boolean right =
        passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
    trail.accept(event(account, account.isPresent() && right).from(client));
    return account.filter(known -> right).map(Account::agent);
  }

  /** A name that nobody has is not kept: people type passwords into the wrong field. */
  private AuditEvent event(Optional<Account> account, boolean admitted) {
    return AuditEvent.of(
        clock.instant(),
        account.map(known -> AuditActor.agent(known.agent().id())).orElse(AuditActor.UNKNOWN),
        admitted ? AuditAction.SIGN_IN : AuditAction.SIGN_IN_REFUSED);
  }
}
