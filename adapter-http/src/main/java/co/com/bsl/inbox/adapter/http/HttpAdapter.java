package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.limit.RateLimits;
import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.adapter.http.request.KnownCharset;
import co.com.bsl.inbox.adapter.http.route.Route;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server: REST, webhooks, event stream, sign-in and the page's files on one port. */
public final class HttpAdapter {
  private static final Logger log = LoggerFactory.getLogger(HttpAdapter.class);
  private static final int LARGEST_BODY = 256 * 1024;
  private static final int VIRTUAL_THREADS_SINCE = 21;
  private static final Set<HandlerType> METHODS = Set.of(HandlerType.GET, HandlerType.POST);

  private final HttpConfig config;
  private final HttpTiming timing;
  private final RouteTable table;
  private final RateLimits limits;
  private final Javalin javalin;

  public HttpAdapter(HttpConfig config, HttpUseCases useCases) {
    this(config, useCases, HttpTiming.USUAL);
  }

  HttpAdapter(HttpConfig config, HttpUseCases useCases, HttpTiming timing) {
    this.config = config;
    this.timing = timing;
    this.table = new RouteTable(config, useCases, timing);
    this.limits = new RateLimits(config.gate().requestsPerSecond(), useCases.clock());
    this.javalin = Javalin.create(this::configure);
  }

  /** Binds the port and begins to answer. */
  public void start() {
    table.streams().start();
    try {
      javalin.start();
    } catch (RuntimeException unbound) {
      table.streams().stop();
      throw unbound;
    }
  }

  /** The port that is listened on. */
  public int port() {
    return javalin.port();
  }

  /** Ends the streams, accepts nothing new, and lets open requests finish for a few seconds. */
  public void stop() {
    table.streams().stop();
    try {
      javalin.stop();
    } catch (JavalinException unfinished) {
      log.warn("stopped before every open request was answered", unfinished);
    }
  }

  /** Every call that is answered. */
  List<Route> routes() {
    return table.routes();
  }

  private void configure(JavalinConfig javalinConfig) {
    javalinConfig.startup.showJavalinBanner = false;
    javalinConfig.startup.showOldJavalinVersionWarning = false;
    javalinConfig.startup.startupWatcherEnabled = false;
    javalinConfig.concurrency.useVirtualThreads =
        Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
    javalinConfig.http.maxRequestSize = LARGEST_BODY;
    javalinConfig.http.prefer405over404 = true;
    javalinConfig.jsonMapper(new JavalinJackson(Json.mapper(), false));
    javalinConfig.resourceHandler(table.pages().files());
    javalinConfig.requestLogger.http(new RequestLog(table.meters()));
    new JettySettings(config, timing).applyTo(javalinConfig.jetty);
    watch();
    route(javalinConfig);
  }

  private void route(JavalinConfig javalinConfig) {
    SecurityHeaders headers = new SecurityHeaders(config.isSecure());
    OriginPolicy origins = new OriginPolicy(config);
    javalinConfig.routes.before(headers::add);
    javalinConfig.routes.before(limits::check);
    javalinConfig.routes.before(KnownCharset::check);
    javalinConfig.routes.before(origins::check);
    javalinConfig.routes.before(context -> allowMethod(context, origins));
    for (Route route : table.routes()) {
      javalinConfig.routes.addHttpHandler(
          route.method(), route.path(), table.authentication().guarded(limits.limited(route)));
    }
    ErrorMapper.addTo(javalinConfig.routes);
  }

  private static void allowMethod(Context context, OriginPolicy origins) {
    if (origins.answersPreflight(context)) {
      context.status(204).skipRemainingHandlers();
    } else if (!METHODS.contains(context.method())) {
      throw new MethodNotAllowedResponse();
    }
  }

  private void watch() {
    table.meters().watch("event_readers_open", "Pages that listen or poll.", table.streams()::open);
  }
}
