package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.util.Optional;

/** Finds out who somebody is by user name, password and, for who wants it, a code. */
public final class SignIn {
  private final AgentDirectoryPort agents;
  private final CheckPassword checkPassword;
  private final SecondFactors secondFactors;
  private final GuessLimits limits;
  private final EntranceBook book;

  public SignIn(
      AgentDirectoryPort agents,
      CheckPassword checkPassword,
      SecondFactors secondFactors,
      GuessLimits limits,
      EntranceBook book) {
    this.agents = agents;
    this.checkPassword = checkPassword;
    this.secondFactors = secondFactors;
    this.limits = limits;
    this.book = book;
  }

  /**
   * The account of whoever that is.
   *
   * @throws AccountException when it is nobody, when a code is needed, or when there were too many
   *     failures
   */
  public Account enter(Attempt attempt) {
    try {
      Account account = proven(attempt);
      book.admitted(attempt, account.agent().id());
      return account;
    } catch (AccountException refused) {
      book.refused(attempt);
      throw refused;
    }
  }

  private Account proven(Attempt attempt) {
    Account account = checkPassword.check(attempt);
    try {
      secondFactors.require(account.agent().id(), attempt.code());
    } catch (AccountException refused) {
      if (refused.problem() == AccountException.Problem.WRONG_CODE) {
        limits.failed(attempt);
      }
      throw refused;
    }
    limits.welcome(attempt, account.agent().id());
    return account;
  }

  /** The account as it is now, if what let its owner in a moment ago would do so again. */
  public Optional<Account> again(Account before) {
    return agents
        .find(before.agent().id())
        .filter(now -> now.agent().active())
        .filter(now -> now.passwordHash().equals(before.passwordHash()))
        .filter(now -> !secondFactors.isOn(now.agent().id()));
  }
}
