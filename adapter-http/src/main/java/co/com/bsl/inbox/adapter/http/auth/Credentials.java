package co.com.bsl.inbox.adapter.http.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.signin.Attempt;
import co.com.bsl.inbox.domain.guess.Network;
import io.javalin.http.Context;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** By what a caller wants to be recognised: a page's cookie, a token, or a name and password. */
sealed interface Credentials {

  /** The token of a session. */
  record Session(String token) implements Credentials {

    @Override
    public String toString() {
      return "Session[***]";
    }
  }

  /** The token of a program. */
  record Program(String token) implements Credentials {

    @Override
    public String toString() {
      return "Program[***]";
    }
  }

  /** A script's name and password. */
  record Password(Attempt attempt) implements Credentials {}

  /** What came with the request; a header that makes no sense is as good as a wrong password. */
  static Optional<Credentials> of(Context context, SessionCookie cookie) {
    Optional<String> header = Optional.ofNullable(context.header("Authorization"));
    Network network = Network.of(context.ip());
    return header
        .flatMap(text -> after("Bearer ", text))
        .<Credentials>map(Program::new)
        .or(() -> header.flatMap(text -> after("Basic ", text)).map(text -> basic(network, text)))
        .or(() -> cookie.token(context).map(Session::new));
  }

  /** Does what fits. */
  default <R> R fold(
      Function<Session, R> session, Function<Program, R> program, Function<Password, R> password) {
    if (this instanceof Session known) {
      return session.apply(known);
    }
    return this instanceof Program known ? program.apply(known) : password.apply((Password) this);
  }

  private static Optional<String> after(String scheme, String header) {
    return header.regionMatches(true, 0, scheme, 0, scheme.length())
        ? Optional.of(header.substring(scheme.length()).strip())
        : Optional.empty();
  }

  private static Password basic(Network network, String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
      int colon = Math.max(0, pair.indexOf(':'));
      String secret = pair.substring(Math.min(pair.length(), colon + 1));
      return password(network, pair.substring(0, colon), secret);
    } catch (IllegalArgumentException notBase64) {
      return password(network, "", "");
    }
  }

  private static Password password(Network network, String user, String secret) {
    return new Password(new Attempt(network, user, secret, Optional.empty()));
  }
}
