package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import co.com.bsl.inbox.adapter.http.refusal.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;

/**
 * Keeps other sites from using a signed-in browser: their pages may change nothing and read
 * nothing, unless the configuration names them. Programs that are no browsers send no origin.
 */
final class OriginPolicy {
  private final HttpConfig config;

  OriginPolicy(HttpConfig config) {
    this.config = config;
  }

  /** Whether it is a browser's question that is answered hereby. */
  boolean answersPreflight(Context context) {
    return context.method().equals(HandlerType.OPTIONS)
        && isInterface(context)
        && context.header("Access-Control-Request-Method") != null
        && named(context).isPresent();
  }

  /** Refuses changes that another site's page asks for, and tells named sites that they may. */
  void check(Context context) {
    if (!isInterface(context)) {
      return;
    }
    context.header("Vary", "Origin");
    Optional<String> named = named(context);
    named.ifPresent(origin -> allow(context, origin));
    if (context.method().equals(HandlerType.POST) && named.isEmpty() && isForeign(context)) {
      throw Refusal.of(Reason.FOREIGN_ORIGIN);
    }
  }

  private void allow(Context context, String origin) {
    context
        .header("Access-Control-Allow-Origin", origin)
        .header("Access-Control-Allow-Credentials", "true")
        .header("Access-Control-Allow-Methods", "GET, POST")
        .header("Access-Control-Allow-Headers", "Authorization, Content-Type, Last-Event-ID")
        .header("Access-Control-Expose-Headers", "Retry-After")
        .header("Access-Control-Max-Age", "600")
        .header("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private Optional<String> named(Context context) {
    return Optional.ofNullable(context.header("Origin")).filter(config.corsOrigins()::contains);
  }

  private boolean isForeign(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = context.header("Origin");
    return origin != null && !origin.equals(config.publicOrigin()) && !isOurHost(context, origin);
  }

  private static boolean isOurHost(Context context, String origin) {
    String host = context.header("Host");
    return origin.equals("https://" + host) || origin.equals("http://" + host);
  }

  private static boolean isInterface(Context context) {
    return context.path().startsWith("/api/");
  }
}
