package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.operations.Meters;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts every answer, by route and never by number, and writes it down for whoever debugs. */
final class RequestLog implements RequestLogger {
  private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

  /** Paths and methods that nobody answers are counted together: strangers make them up. */
  private static final String OTHER = "other";

  private final Meters meters;

  RequestLog(Meters meters) {
    this.meters = meters;
  }

  @Override
  public void handle(Context context, Float milliseconds) {
    Endpoint endpoint = context.endpoints().lastHttpEndpoint();
    String method = endpoint == null ? OTHER : endpoint.method.name();
    String route = endpoint == null ? OTHER : endpoint.path;
    meters.answered(method, route, context.statusCode(), milliseconds / 1_000);
    log.debug(
        "answered method={} route={} status={} ms={}",
        method,
        route,
        context.statusCode(),
        milliseconds);
  }
}
