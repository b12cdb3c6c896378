package co.com.bsl.inbox.application.team;

import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.application.signin.CheckPassword;
import co.com.bsl.inbox.application.signin.SecondFactors;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;

/** What people change about their own accounts, having proven once more who they are. */
public final class OwnAccount {
  private final CheckPassword checkPassword;
  private final Passwords passwords;
  private final SecondFactors secondFactors;
  private final Foreword foreword;

  public OwnAccount(
      CheckPassword checkPassword,
      Passwords passwords,
      SecondFactors secondFactors,
      Foreword foreword) {
    this.checkPassword = checkPassword;
    this.passwords = passwords;
    this.secondFactors = secondFactors;
    this.foreword = foreword;
  }

  /** Replaces the password and ends all sessions, the one of whoever asks included. */
  public void changePassword(Actor owner, Attempt proof, String password) {
    owner.require(Right.OWN_ACCOUNT);
    checkPassword.prove(owner, proof);
    String hash = passwords.hashed(password);
    foreword.say(owner, AuditAction.ACCOUNT, event -> event.with("cambio", "clave"));
    passwords.set(owner.id(), hash);
  }

  /** Takes the second factor away. */
  public void endSecondFactor(Actor owner, Attempt proof) {
    owner.require(Right.OWN_ACCOUNT);
    checkPassword.prove(owner, proof);
    secondFactors.end(owner);
  }
}
