package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.route.Route;
import java.time.Duration;
import java.util.List;

/** Opens to the tests of other packages what this package keeps to itself. */
public final class TestServer {

  private TestServer() {}

  /** A server that beats that often. */
  public static HttpAdapter of(HttpConfig config, HttpUseCases useCases, Duration heartbeat) {
    return new HttpAdapter(
        config,
        useCases,
        new HttpTiming(
            heartbeat, Duration.ofSeconds(20), Duration.ofSeconds(1), Duration.ofSeconds(2)));
  }

  /** Every call that a server answers. */
  public static List<Route> routes(HttpAdapter server) {
    return server.routes();
  }
}
