package co.com.bsl.inbox.bootstrap.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A proxy between page and inbox that treats the event stream as bad networks do. */
final class BadNetwork implements AutoCloseable {
  private static final Set<String> BETWEEN_NEIGHBOURS =
      Set.of("connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade");
  private static final Duration DELAY = Duration.ofMillis(30);
  private static final Duration CUT_AFTER = Duration.ofMillis(800);

  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(BadNetwork::named);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String inbox;
  private final HttpServer server;
  private volatile Mood mood = Mood.CLEAR;

  /** What it does to the stream. */
  enum Mood {
    CLEAR,
    /** Holds an answer back until it is complete, which a stream never is. */
    BUFFERING,
    /** Lets no stream live long, and ends it in the middle of whatever it says. */
    CUTTING,
    /** Lets everything through, late. */
    DELAYING,
    /** Lets nothing through, of no call. */
    DOWN
  }

  private BadNetwork(String inbox) throws IOException {
    this.inbox = inbox;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
  }

  /** A proxy on a free port before the inbox at that address. */
  static BadNetwork before(String inbox) {
    try {
      BadNetwork network = new BadNetwork(inbox);
      network.server.start();
      return network;
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Behaves so from now on; whatever is open is cut off first. */
  void become(Mood next) {
    mood = next;
    open.forEach(HttpExchange::close);
  }

  @Override
  public void close() {
    become(Mood.DOWN);
    server.stop(0);
    threads.shutdownNow();
  }

  private void pass(HttpExchange exchange) throws IOException {
    open.add(exchange);
    try (exchange) {
      if (mood != Mood.DOWN) {
        answer(exchange);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request(exchange), BodyHandlers.ofInputStream());
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!BETWEEN_NEIGHBOURS.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    boolean stream = exchange.getRequestURI().getPath().equals("/api/eventos");
    try (InputStream body = response.body()) {
      if (stream && mood == Mood.BUFFERING) {
        byte[] complete = body.readAllBytes();
        exchange.sendResponseHeaders(response.statusCode(), 0);
        exchange.getResponseBody().write(complete);
      } else if (stream) {
        relay(exchange, response.statusCode(), body);
      } else {
        byte[] complete = body.readAllBytes();
        boolean empty = complete.length == 0;
        exchange.sendResponseHeaders(response.statusCode(), empty ? -1 : complete.length);
        exchange.getResponseBody().write(complete);
      }
    }
  }

  private void relay(HttpExchange exchange, int status, InputStream body)
      throws IOException, InterruptedException {
    exchange.sendResponseHeaders(status, 0);
    if (mood == Mood.CUTTING) {
      var unused = threads.submit(() -> cutLater(body));
    }
    OutputStream out = exchange.getResponseBody();
    byte[] chunk = new byte[65_536];
    for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
      if (mood == Mood.DELAYING) {
        TimeUnit.MILLISECONDS.sleep(DELAY.toMillis());
      }
      out.write(chunk, 0, n);
      out.flush();
    }
  }

  private static Void cutLater(InputStream body) throws InterruptedException, IOException {
    TimeUnit.MILLISECONDS.sleep(CUT_AFTER.toMillis());
    body.close();
    return null;
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(inbox + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!BETWEEN_NEIGHBOURS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "bad-network");
    thread.setDaemon(true);
    return thread;
  }
}
