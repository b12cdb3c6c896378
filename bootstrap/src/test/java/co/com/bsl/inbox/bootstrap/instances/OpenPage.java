package co.com.bsl.inbox.bootstrap.instances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A page that follows the changes from the first one on, wherever it lands: when its stream ends it
 * goes on after the last event that it has seen. Owns one thread.
 */
final class OpenPage implements AutoCloseable {
  private static final long PAUSE_NANOS = 20_000_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI stream;
  private final Thread thread = new Thread(this::follow, "open-page");
  private final List<Long> seen = new ArrayList<>();
  private volatile boolean closed;
  private int streams;

  private OpenPage(String inbox) {
    this.stream = URI.create(inbox + "/api/eventos?desde=0");
    thread.setDaemon(true);
  }

  static OpenPage at(String inbox) {
    OpenPage page = new OpenPage(inbox);
    page.thread.start();
    return page;
  }

  /** The number of the last event that it has seen. */
  synchronized long position() {
    return seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
  }

  /** How often it began to listen. */
  synchronized int streams() {
    return streams;
  }

  /** It saw all of these, each event once and in order. */
  synchronized void hasSeen(List<Long> events) {
    assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(events);
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void follow() {
    while (!closed) {
      try {
        listen();
      } catch (IOException ended) {
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void listen() throws IOException, InterruptedException {
    HttpResponse<InputStream> response = http.send(request(), BodyHandlers.ofInputStream());
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
      if (response.statusCode() == 200) {
        read(lines);
      }
    }
    LockSupport.parkNanos(PAUSE_NANOS);
  }

  /** An event counts when it is complete. */
  private void read(BufferedReader lines) throws IOException {
    begin();
    long id = 0;
    for (String line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        id = Long.parseLong(line.substring(4));
      } else if (line.isEmpty() && id > 0) {
        see(id);
        id = 0;
      }
    }
  }

  private synchronized void begin() {
    streams++;
  }

  private synchronized void see(long id) {
    seen.add(id);
  }

  private HttpRequest request() {
    String login = Surroundings.USER + ":" + Surroundings.PASSWORD;
    return HttpRequest.newBuilder(stream)
        .header(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
        .header("Last-Event-ID", Long.toString(position()))
        .build();
  }
}
