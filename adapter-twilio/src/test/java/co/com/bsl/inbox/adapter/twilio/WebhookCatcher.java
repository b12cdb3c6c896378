package co.com.bsl.inbox.adapter.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.application.inbound.WebhookRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
        new WebhookRequest(
            exchange.getRequestURI().getRawPath(),
            Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""),
            headers,
            fields(body),
            body));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private static Map<String, List<String>> fields(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields
          .computeIfAbsent(URLDecoder.decode(parts[0], UTF_8), name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], UTF_8));
    }
    return fields;
  }
}
