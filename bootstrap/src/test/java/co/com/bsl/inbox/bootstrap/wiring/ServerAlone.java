package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.adapter.http.HttpAdapter;
import co.com.bsl.inbox.adapter.http.HttpConfig;
import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.bootstrap.config.AppConfig;
import java.time.Clock;
import java.time.Duration;

/** The inbox's real server over a store, with nobody at work in the background. */
public final class ServerAlone implements AutoCloseable {
  private final HttpAdapter http;

  private ServerAlone(HttpAdapter http) {
    this.http = http;
  }

  /** Serves, so that nothing happens but what is asked for. */
  public static ServerAlone start(AppConfig config, SqlAdapter store, Clock clock) {
    Core core = Core.of(config, store, clock);
    Background unmanned = Background.of(core, config.sync(), config.sending());
    FirstAgent.ensure(People.team(store, clock), config.administrator());
    HttpAdapter http =
        new HttpAdapter(
            withoutPatience(config.http()), InboxApplication.useCases(core, unmanned, config));
    http.start();
    return new ServerAlone(http);
  }

  /** The port on which it serves. */
  public int port() {
    return http.port();
  }

  @Override
  public void close() {
    http.stop();
  }

  /** Nobody sends anything, so waiting for that would be in vain. */
  private static HttpConfig withoutPatience(HttpConfig config) {
    return new HttpConfig(
        config.place(),
        config.publicUrl(),
        config.corsOrigins(),
        config.gate(),
        config.version(),
        Duration.ZERO);
  }
}
