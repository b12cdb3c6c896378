package co.com.bsl.inbox.emulator;

import co.com.bsl.inbox.emulator.phone.PhonePage;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The web server on two ports: the second one plays the other host that media bytes come from. */
final class EmulatorServer implements AutoCloseable {
  private final String host;
  private final Javalin javalin;

  EmulatorServer(String host, int port, EmulatorRoutes routes) {
    this.host = host;
    this.javalin = Javalin.create(config -> configure(config, port, routes));
  }

  void start() {
    javalin.start();
  }

  int port() {
    return connector(0).getLocalPort();
  }

  /** The base address, by a name that works on this machine. */
  String url() {
    return url(port());
  }

  /** The base address of the host that media bytes come from. */
  String cdnUrl() {
    return url(connector(1).getLocalPort());
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, int port, EmulatorRoutes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = 10_000_000;
    config.jetty.addConnector((server, http) -> connector(server, http, port));
    config.jetty.addConnector((server, http) -> connector(server, http, 0));
    PhonePage.addTo(config);
    routes.addTo(config.routes, this::cdnUrl);
  }

  private ServerConnector connector(Server server, HttpConfiguration http, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  private ServerConnector connector(int index) {
    return (ServerConnector) javalin.jettyServer().server().getConnectors()[index];
  }

  private String url(int port) {
    String name = host.equals("0.0.0.0") ? "127.0.0.1" : host;
    return "http://%s:%d".formatted(name, port);
  }
}
