package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.client.ClientAddress;
import co.com.bsl.inbox.adapter.http.limit.ArrivalLimit;
import co.com.bsl.inbox.adapter.http.limit.BareErrors;
import co.com.bsl.inbox.adapter.http.limit.HeaderLimit;
import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How the web server underneath listens, how patient it is, and how it stops. */
final class JettySettings {
  /** Address and headers together; a longer address is answered 414, longer headers 431. */
  private static final int LARGEST_HEADER = 16 * 1024;

  /** Each open page holds one or two; beyond that, new ones wait until others close. */
  private static final int MOST_CONNECTIONS = 5_000;

  /** Browsers keep connections for later; when the server stops, these are not waited for. */
  private static final long SPARE_CONNECTION_MILLIS = 250;

  private final HttpConfig config;
  private final HttpTiming timing;

  JettySettings(HttpConfig config, HttpTiming timing) {
    this.config = config;
    this.timing = timing;
  }

  void applyTo(JettyConfig jetty) {
    jetty.modifyServer(this::stopGently);
    jetty.modifyHttpConfiguration(this::limit);
    jetty.addConnector(this::connector);
  }

  private void stopGently(Server server) {
    server.setStopTimeout(timing.drain().toMillis());
    server.insertHandler(new ArrivalLimit(timing.arrival()));
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new BareErrors());
  }

  private void limit(HttpConfiguration http) {
    http.addCustomizer(new ClientAddress(config.gate().proxies()));
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.place().host());
    connector.setPort(config.place().port());
    connector.setIdleTimeout(timing.idle().toMillis());
    connector.setShutdownIdleTimeout(SPARE_CONNECTION_MILLIS);
    connector.addBean(new HeaderLimit(connector.getScheduler(), timing.arrival()));
    connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    return connector;
  }
}
