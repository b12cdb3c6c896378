package co.com.bsl.inbox.adapter.http.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** By what a caller wants to be recognised: the page's cookie, or a script's name and password. */
sealed interface Credentials {

  /** The token of a session. */
  record Token(String value) implements Credentials {

    @Override
    public String toString() {
      return "Token[***]";
    }
  }

  /** A name and password, and the network address they came from. */
  record Password(String address, String user, String secret) implements Credentials {

    @Override
    public String toString() {
      return "Password[***]";
    }
  }

  /** What came with the request; a header that makes no sense is as good as a wrong password. */
  static Optional<Credentials> of(Context context) {
    String header = context.header("Authorization");
    if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.of(basic(context.ip(), header.substring(6).strip()));
    }
    return SessionCookie.token(context).map(Token::new);
  }

  /** Does what fits. */
  default <R> R fold(Function<Token, R> token, Function<Password, R> password) {
    return this instanceof Token known ? token.apply(known) : password.apply((Password) this);
  }

  private static Password basic(String address, String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
      int colon = Math.max(0, pair.indexOf(':'));
      return new Password(
          address, pair.substring(0, colon), pair.substring(Math.min(pair.length(), colon + 1)));
    } catch (IllegalArgumentException notBase64) {
      return new Password(address, "", "");
    }
  }
}
