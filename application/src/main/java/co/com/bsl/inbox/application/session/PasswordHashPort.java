package co.com.bsl.inbox.application.session;

/** Hashes passwords so that nobody can read them back. */
public interface PasswordHashPort {

  /** A new hash, salted. */
  String hash(String password);

  /** Whether the password is the one that was hashed; as slow as hashing. */
  boolean matches(String password, String hash);
}
