package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.application.session.PasswordHashPort;
import java.util.concurrent.atomic.AtomicInteger;

/** Passwords that cost nothing, and how often they were hashed or compared. */
public final class CountingPasswords implements PasswordHashPort {
  private final AtomicInteger checks = new AtomicInteger();
  private volatile Runnable pause = () -> {};

  @Override
  public String hash(String password) {
    checks.incrementAndGet();
    pause.run();
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    return hash(password).equals(hash);
  }

  /** From now on that happens while a password is hashed or compared. */
  public void pause(Runnable meanwhile) {
    pause = meanwhile;
  }

  /** How often a password was hashed or compared. */
  public int checks() {
    return checks.get();
  }
}
