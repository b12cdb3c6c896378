package co.com.bsl.inbox.application.session;

import java.time.Duration;
import java.util.Locale;

/**
 * Something about an account is not done, for a reason that whoever asked can do something about.
 */
public final class AccountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final Duration wait;

  private AccountException(Problem problem, Duration wait) {
    super(problem.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    this.problem = problem;
    this.wait = wait;
  }

  /** Why something is not done. */
  public enum Problem {
    /** Name or password is wrong; which of them is not said. */
    WRONG_CREDENTIALS,
    /** Name and password are right; a code is needed besides. */
    CODE_NEEDED,
    /** The code is wrong, or was used already. */
    WRONG_CODE,
    /** The code is not the one that the app should show now. */
    CODE_DOES_NOT_CONFIRM,
    /** Too many failures: wait. */
    TOO_MANY_GUESSES,
    /** Nobody has that name. */
    NOBODY,
    /** Somebody has that name already. */
    NAME_TAKEN,
    /** Nobody would be left who manages the team. */
    LAST_ADMINISTRATOR,
    /** The password is too short or too long. */
    UNFIT_PASSWORD,
    /** The password that was to prove who asks is not the right one. */
    WRONG_PASSWORD,
    /** There is a second factor already; it has to be taken away first. */
    SECOND_FACTOR_ON,
    /** There are too many tokens. */
    TOO_MANY_TOKENS
  }

  /** Not done for that reason. */
  public static AccountException of(Problem problem) {
    return new AccountException(problem, Duration.ZERO);
  }

  /** Not done before that time has passed. */
  public static AccountException waitFor(Duration wait) {
    return new AccountException(Problem.TOO_MANY_GUESSES, wait);
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }

  /** How long to wait; zero when waiting does not help. */
  public Duration pause() {
    return wait;
  }
}
