package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.StoreException.Cause;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The HTTP functions of the Wix site: JSON in and out, failures as store failures. */
final class WixFunctions {
  private static final int MOST_IDLE = 5;

  /**
   * Shorter than any server waits before it closes: a closed connection looks like a broken call.
   */
  private static final int IDLE_SECONDS = 10;

  private static final Set<Integer> REFUSALS = Set.of(400, 413, 422);
  private static final MediaType JSON_TYPE = MediaType.get("application/json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final WixConfig config;
  private final Guard guard;
  private final OkHttpClient client;

  WixFunctions(WixConfig config, Guard guard) {
    this.config = config;
    this.guard = guard;
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(config.patience().connect())
            .readTimeout(config.patience().call())
            .callTimeout(config.patience().call())
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
            .followRedirects(false)
            .build();
  }

  /** Everything about that user; tried again when nobody answers. */
  JsonNode read(String userId) {
    HttpUrl url =
        url("obtenerConversacion").newBuilder().addQueryParameter("userId", userId).build();
    return guard.read(() -> call("obtenerConversacion", request(url).build()));
  }

  /** Has a function change something, once. */
  JsonNode write(String function, ObjectNode body) {
    RequestBody json = RequestBody.create(body.toString(), JSON_TYPE);
    return guard.once(() -> call(function, request(url(function)).post(json).build()));
  }

  private JsonNode call(String function, Request request) {
    try (Response answer = client.newCall(request).execute()) {
      String body = answer.body().string();
      if (!answer.isSuccessful()) {
        throw new StoreException(
            cause(answer.code()), "Wix answered %s with %d".formatted(function, answer.code()));
      }
      return parsed(function, body);
    } catch (IOException failure) {
      throw new StoreException(
          Cause.UNAVAILABLE, "Wix did not answer %s".formatted(function), failure);
    }
  }

  /** Only these are about what was asked; the rest, a wrong key too, will pass or be put right. */
  private static Cause cause(int status) {
    return REFUSALS.contains(status) ? Cause.INCONSISTENT : Cause.UNAVAILABLE;
  }

  /** Functions that only change something may answer with nothing at all. */
  private static JsonNode parsed(String function, String body) {
    try {
      JsonNode answer = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
      if (answer.isObject()) {
        return answer;
      }
      throw garbled(function, null);
    } catch (JsonProcessingException noJson) {
      throw garbled(function, noJson);
    }
  }

  /** Half an answer, or the page of something in between: not what Wix has to say. */
  private static StoreException garbled(String function, Exception noJson) {
    return new StoreException(
        Cause.UNAVAILABLE, "Wix answered %s with no JSON object".formatted(function), noJson);
  }

  private HttpUrl url(String function) {
    return HttpUrl.get(config.baseUrl()).newBuilder().addPathSegment(function).build();
  }

  private Request.Builder request(HttpUrl url) {
    Request.Builder request = new Request.Builder().url(url);
    config.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key.value()));
    return request;
  }
}
