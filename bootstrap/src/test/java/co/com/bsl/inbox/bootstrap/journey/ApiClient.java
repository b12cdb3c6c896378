package co.com.bsl.inbox.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.BooleanSupplier;

/** A script that uses the public interface, and nothing else. */
public final class ApiClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;
  private final String authorization;

  ApiClient(String base, String user, String password) {
    this.base = base;
    this.authorization =
        "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
  }

  /** An answer: its status and its body as JSON. */
  public record Answer(int status, JsonNode body) {

    /** Where in the body, as in {@code /mensajes/0/body}. */
    public JsonNode at(String pointer) {
      return body.at(pointer);
    }
  }

  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** The conversation with that number, newest page. */
  public Answer conversation(String number) {
    return get("/api/conversacion/" + number);
  }

  /** Follows the change log until that holds; fails after a while. */
  public void until(BooleanSupplier condition) {
    until(condition, PATIENCE);
  }

  /** Follows the change log until that holds; fails when it does not within that time. */
  public void until(BooleanSupplier condition, Duration patience) {
    Instant end = Instant.now().plus(patience);
    long sequence = get("/api/cambios?desde=0&espera=0").at("/seq").asLong();
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("still not so").isBefore(end);
      sequence = get("/api/cambios?espera=1&desde=" + sequence).at("/seq").asLong();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", authorization);
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), parsed(response.body()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException("not JSON: " + body, notJson);
    }
  }
}
