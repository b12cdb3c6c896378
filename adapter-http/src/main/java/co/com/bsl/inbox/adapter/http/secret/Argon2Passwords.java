package co.com.bsl.inbox.adapter.http.secret;

import co.com.bsl.inbox.application.session.PasswordHashPort;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords hashed with Argon2id at the smallest of OWASP's equal settings: 7 MiB, five passes, one
 * lane. The library keeps that memory for good and takes as much again for each check, so a larger
 * setting would be most of a small heap. A hash carries its own setting, so older ones stay valid
 * when this one changes.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP</a>
 */
public final class Argon2Passwords implements PasswordHashPort {
  private static final int KIBIBYTES = 7 * 1024;
  private static final int PASSES = 5;
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
