package co.com.bsl.inbox.adapter.http.auth;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The cookie with a session's token: out of reach for scripts, and not sent by other sites. */
record SessionCookie(boolean secure) {
  private static final String NAME = "bsl_sesion";

  /** No session lasts longer. */
  private static final Duration LONGEST = Duration.ofDays(14);

  static Optional<String> token(Context context) {
    return Optional.ofNullable(context.cookie(NAME)).filter(token -> !token.isBlank());
  }

  void give(Context context, String token) {
    context.cookie(cookie(token, (int) LONGEST.toSeconds()));
  }

  void take(Context context) {
    context.cookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(NAME, value, "/", seconds, secure, true, null, SameSite.LAX);
  }
}
