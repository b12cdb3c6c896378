package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.application.session.AccountException.Problem;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.PasswordHashPort;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.util.Optional;

/** Checks names and passwords, within the limits that guessers meet. */
public final class CheckPassword {
  private final AgentDirectoryPort agents;
  private final PasswordHashPort passwords;
  private final GuessLimits limits;

  public CheckPassword(AgentDirectoryPort agents, PasswordHashPort passwords, GuessLimits limits) {
    this.agents = agents;
    this.passwords = passwords;
    this.limits = limits;
  }

  /** The account, if name and password are right; it takes as long for names that nobody has. */
  Account check(Attempt attempt) {
    limits.admit(attempt);
    Optional<Account> account =
        attempt.name().flatMap(agents::find).filter(known -> known.agent().active());
    if (account.isEmpty()) {
      passwords.hash(attempt.password());
    }
    return account
        .filter(known -> passwords.matches(attempt.password(), known.passwordHash()))
        .orElseThrow(() -> refused(attempt));
  }

  /** Goes on only when the attempt is the actor's and the password is right. */
  public void prove(Actor actor, Attempt attempt) {
    Account account = proven(attempt);
    if (!account.agent().id().equals(actor.id())) {
      throw AccountException.of(Problem.WRONG_PASSWORD);
    }
    limits.welcome(attempt, actor.id());
  }

  /** Whoever is signed in already must not be told that they are not. */
  private Account proven(Attempt attempt) {
    try {
      return check(attempt);
    } catch (AccountException refused) {
      throw refused.problem() == Problem.WRONG_CREDENTIALS
          ? AccountException.of(Problem.WRONG_PASSWORD)
          : refused;
    }
  }

  private AccountException refused(Attempt attempt) {
    limits.failed(attempt);
    return AccountException.of(Problem.WRONG_CREDENTIALS);
  }
}
