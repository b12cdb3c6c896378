package co.com.bsl.inbox.adapter.twilio.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as it is told and remembers what it was asked. */
final class StubServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private StubServer(HttpServer server) {
    this.server = server;
  }

  /** What came in. */
  record Asked(String line, String authorization, String body) {}

  static StubServer answering(HttpHandler handler) {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      StubServer stub = new StubServer(HttpServer.create(new InetSocketAddress(here, 0), 0));
      stub.server.setExecutor(stub.threads);
      stub.server.createContext("/", exchange -> stub.handle(exchange, handler));
      stub.server.start();
      return stub;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static StubServer answering(int status, String body) {
    return answering(exchange -> answer(exchange, status, body));
  }

  static StubServer dropping() {
    return answering(HttpExchange::close);
  }

  /** Takes requests and never answers. */
  static StubServer hanging() {
    return answering(exchange -> {});
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Asked> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange, HttpHandler handler) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            authorization == null ? "" : authorization,
            body));
    handler.handle(exchange);
  }
}
