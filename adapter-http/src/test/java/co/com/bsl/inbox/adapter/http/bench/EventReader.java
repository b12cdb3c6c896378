package co.com.bsl.inbox.adapter.http.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import okhttp3.Response;

/** A page that listens: reads an event stream as a browser does. */
public final class EventReader implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Response response;

  EventReader(Response response) {
    this.response = response;
  }

  /** The answer's status. */
  public int status() {
    return response.code();
  }

  /** A header; "" when it is missing. */
  public String header(String name) {
    return response.header(name, "");
  }

  /** The first line, whatever it is. */
  public String line() {
    try {
      return response.body().source().readUtf8LineStrict();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The next event, heartbeats included; nothing when the stream has ended. */
  public Optional<Event> next() {
    try {
      return read();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The next event that is no heartbeat. */
  public Event nextNews() {
    Event event = next().orElseThrow(() -> new AssertionError("the stream has ended"));
    return event.name().equals("latido") ? nextNews() : event;
  }

  @Override
  public void close() {
    response.close();
  }

  private Optional<Event> read() throws IOException {
    String id = "";
    String name = "";
    for (String line = readLine(); line != null; line = readLine()) {
      if (line.startsWith("id: ")) {
        id = line.substring(4);
      } else if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        return Optional.of(new Event(id, name, JSON.readTree(line.substring(6))));
      }
    }
    return Optional.empty();
  }

  private String readLine() throws IOException {
    return response.body().source().readUtf8Line();
  }

  /** One event; the id is "" when it does not count. */
  public record Event(String id, String name, JsonNode data) {}
}
