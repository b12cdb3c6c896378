package co.com.bsl.inbox.bootstrap.instances;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A load balancer of the simplest kind: each request goes to the next instance, or to another one
 * when nobody listens there. Whoever dies while it answers has answered 502. Every fourth webhook
 * goes to all at once, as when a caller gives up on one and tries the other.
 */
final class RoundRobin implements AutoCloseable {
  private static final Set<String> BETWEEN_NEIGHBOURS =
      Set.of("connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade");
  private static final int BAD_GATEWAY = 502;
  private static final int EMPTY = -1;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool(RoundRobin::named);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger webhooks = new AtomicInteger();
  private final HttpServer server;
  private volatile List<String> instances = List.of();

  RoundRobin() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Goes to these from now on. */
  void before(List<String> urls) {
    instances = List.copyOf(urls);
  }

  /** How many requests were passed on. */
  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = Call.of(exchange);
      if (call.isWebhook() && webhooks.incrementAndGet() % 4 == 0) {
        answerFromAll(exchange, call);
      } else {
        answer(exchange, fromNext(call));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException died) {
      exchange.sendResponseHeaders(BAD_GATEWAY, EMPTY);
    }
  }

  private HttpResponse<InputStream> fromNext(Call call) throws IOException, InterruptedException {
    List<String> all = instances;
    int next = requests.incrementAndGet();
    for (int others = all.size() - 1; others > 0; others--) {
      try {
        return from(all.get(next % all.size()), call);
      } catch (ConnectException nobodyThere) {
        next++;
      }
    }
    return from(all.get(next % all.size()), call);
  }

  /** The first answer counts, a good one if there is any. */
  private void answerFromAll(HttpExchange exchange, Call call) throws IOException {
    List<CompletableFuture<HttpResponse<InputStream>>> all =
        instances.stream()
            .map(url -> client.sendAsync(call.to(url), BodyHandlers.ofInputStream()))
            .toList();
    HttpResponse<InputStream> best = null;
    for (CompletableFuture<HttpResponse<InputStream>> one : all) {
      HttpResponse<InputStream> answer = one.handle((response, died) -> response).join();
      best = best == null || best.statusCode() / 100 != 2 ? answer : best;
    }
    if (best == null) {
      throw new IOException("nobody answered");
    }
    answer(exchange, best);
  }

  private HttpResponse<InputStream> from(String instance, Call call)
      throws IOException, InterruptedException {
    return client.send(call.to(instance), BodyHandlers.ofInputStream());
  }

  /** Passes everything on as it comes, streams too. */
  private static void answer(HttpExchange exchange, HttpResponse<InputStream> response)
      throws IOException {
    response.headers().map().entrySet().stream()
        .filter(header -> isPassedOn(header.getKey()))
        .forEach(header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
    try (InputStream body = response.body()) {
      exchange.sendResponseHeaders(response.statusCode(), response.statusCode() == 204 ? EMPTY : 0);
      OutputStream out = exchange.getResponseBody();
      byte[] piece = new byte[65_536];
      for (int length = body.read(piece); length >= 0; length = body.read(piece)) {
        out.write(piece, 0, length);
        out.flush();
      }
    }
  }

  private static boolean isPassedOn(String header) {
    return !BETWEEN_NEIGHBOURS.contains(header.toLowerCase(Locale.ROOT));
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "round-robin");
    thread.setDaemon(true);
    return thread;
  }

  /** One request, which may be made more than once. */
  private record Call(HttpExchange exchange, BodyPublisher body) {
    static Call of(HttpExchange exchange) throws IOException {
      return new Call(
          exchange, BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    }

    boolean isWebhook() {
      return exchange.getRequestURI().getPath().startsWith("/webhook/");
    }

    HttpRequest to(String instance) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(instance + exchange.getRequestURI()))
              .method(exchange.getRequestMethod(), body);
      exchange.getRequestHeaders().entrySet().stream()
          .filter(header -> isPassedOn(header.getKey()))
          .forEach(
              header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
      return request.build();
    }
  }
}
