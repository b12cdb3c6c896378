package co.com.bsl.inbox.adapter.wix;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
final class StubWix implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private StubWix(HttpServer server) {
    this.server = server;
  }

  /** What came in. */
  record Asked(String line, String authorization, String body) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(body);
    }
  }

  static StubWix answering(HttpHandler handler) {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      StubWix stub = new StubWix(HttpServer.create(new InetSocketAddress(here, 0), 0));
      stub.server.setExecutor(stub.threads);
      stub.server.createContext("/", exchange -> stub.handle(exchange, handler));
      stub.server.start();
      return stub;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static StubWix answering(int status, String body) {
    return answering(exchange -> answer(exchange, status, body));
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:%d/_functions".formatted(server.getAddress().getPort());
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
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        new Asked(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            authorization == null ? "" : authorization,
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    handler.handle(exchange);
  }
}
