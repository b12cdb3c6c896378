package co.com.bsl.inbox.adapter.http;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells the browser not to do with it. */
final class SecurityHeaders {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
              + "style-src 'self'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; "
              + "base-uri 'none'; form-action 'self'; object-src 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=()",
          "Cache-Control",
          "no-store");
  private static final String TWO_YEARS_OF_TLS = "max-age=63072000";

  private final boolean secure;

  SecurityHeaders(boolean secure) {
    this.secure = secure;
  }

  void add(Context context) {
    ALWAYS.forEach(context::header);
    if (secure || context.req().isSecure()) {
      context.header("Strict-Transport-Security", TWO_YEARS_OF_TLS);
    }
  }
}
