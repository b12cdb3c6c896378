package co.com.bsl.inbox.adapter.http.refusal;

import co.com.bsl.inbox.application.session.AccountException;

/** What whoever asks is told when something about an account is not done. */
public final class AccountRefusals {

  private AccountRefusals() {}

  /** The refusal that says so. */
  public static Refusal of(AccountException failure) {
    return failure.problem() == AccountException.Problem.TOO_MANY_GUESSES
        ? Refusal.tooMany(failure.pause())
        : Refusal.of(reason(failure.problem()));
  }

  private static Reason reason(AccountException.Problem problem) {
    return switch (problem) {
      case WRONG_CREDENTIALS -> Reason.WRONG_CREDENTIALS;
      case CODE_NEEDED -> Reason.CODE_NEEDED;
      case WRONG_CODE -> Reason.WRONG_CODE;
      case CODE_DOES_NOT_CONFIRM -> Reason.CODE_DOES_NOT_CONFIRM;
      case TOO_MANY_GUESSES -> Reason.TOO_MANY_REQUESTS;
      case NOBODY -> Reason.UNKNOWN_PERSON;
      case NAME_TAKEN -> Reason.NAME_TAKEN;
      case LAST_ADMINISTRATOR -> Reason.LAST_ADMINISTRATOR;
      case UNFIT_PASSWORD -> Reason.UNFIT_PASSWORD;
      case WRONG_PASSWORD -> Reason.WRONG_PASSWORD;
      case SECOND_FACTOR_ON -> Reason.SECOND_FACTOR_ON;
      case TOO_MANY_TOKENS -> Reason.TOO_MANY_TOKENS;
    };
  }
}
