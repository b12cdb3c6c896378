package co.com.bsl.inbox.adapter.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that takes webhooks as the inbox would, and hands them over undecided. */
final class WebhookCatcher implements AutoCloseable {
  private final BlockingQueue<WebhookRequest> caught = new LinkedBlockingQueue<>();
  private final HttpServer server;

  WebhookCatcher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next call, waiting for it. */
  WebhookRequest next() throws InterruptedException {
    return Objects.requireNonNull(caught.poll(10, TimeUnit.SECONDS), "nobody called");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    caught.add(
        WebhookRequest.of(
            new RawCall(
                exchange.getRequestURI().getRawPath(),
                Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
                headers,
                body,
                exchange.getRemoteAddress().getAddress().getHostAddress())));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
