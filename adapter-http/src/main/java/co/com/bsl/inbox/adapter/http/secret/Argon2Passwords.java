package co.com.bsl.inbox.adapter.http.secret;

import co.com.bsl.inbox.application.session.PasswordHashPort;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords hashed with Argon2id at OWASP's setting for small machines: 19 MiB, two passes, one
 * lane. A hash carries its own setting, so older ones stay valid when this one changes.
 */
public final class Argon2Passwords implements PasswordHashPort {
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  @Override
  public String hash(String password) {
    Argon2Function argon2 =
        Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
  }

  @Override
  public boolean matches(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }
}
