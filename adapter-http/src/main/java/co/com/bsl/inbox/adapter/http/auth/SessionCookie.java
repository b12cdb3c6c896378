package co.com.bsl.inbox.adapter.http.auth;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie with a session's token: out of reach for scripts, and not sent by other sites. Over
 * TLS its name has the prefix by which browsers let no other host and no plain connection set it.
 */
record SessionCookie(boolean secure) {
  private static final String NAME = "bsl_sesion";
  private static final String BOUND_NAME = "__Host-" + NAME;

  /** No session lasts longer. */
  private static final Duration LONGEST = Duration.ofDays(14);

  Optional<String> token(Context context) {
    return Optional.ofNullable(context.cookie(name())).filter(token -> !token.isBlank());
  }

  void give(Context context, String token) {
    context.cookie(cookie(token, (int) LONGEST.toSeconds()));
  }

  void take(Context context) {
    context.cookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(name(), value, "/", seconds, secure, true, null, SameSite.LAX);
  }

  private String name() {
    return secure ? BOUND_NAME : NAME;
  }
}
