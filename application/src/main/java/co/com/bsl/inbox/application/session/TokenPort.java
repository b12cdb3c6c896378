package co.com.bsl.inbox.application.session;

/** Makes secrets that nobody can guess. */
public interface TokenPort {

  /** A new token. */
  String next();

  /** The fingerprint under which a token is kept. */
  String fingerprint(String token);
}
