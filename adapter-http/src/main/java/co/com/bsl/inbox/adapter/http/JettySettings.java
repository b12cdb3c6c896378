package co.com.bsl.inbox.adapter.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How the web server underneath listens, how patient it is, and how it stops. */
final class JettySettings {
  private static final int LARGEST_HEADER = 16 * 1024;

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
    jetty.modifyHttpConfiguration(JettySettings::limit);
    jetty.addConnector(this::connector);
  }

  private void stopGently(Server server) {
    server.setStopTimeout(timing.drain().toMillis());
    server.insertHandler(new GracefulHandler());
    ErrorHandler errors = new ErrorHandler();
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    errors.setDefaultResponseMimeType("application/json");
    server.setErrorHandler(errors);
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setSendServerVersion(false);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setIdleTimeout(timing.idle().toMillis());
    connector.setShutdownIdleTimeout(SPARE_CONNECTION_MILLIS);
    return connector;
  }
}
