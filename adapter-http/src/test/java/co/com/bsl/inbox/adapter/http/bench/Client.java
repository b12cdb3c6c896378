package co.com.bsl.inbox.adapter.http.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/** Somebody who calls the server, always with the same headers. */
public final class Client {
  private static final OkHttpClient HTTP =
      new OkHttpClient.Builder().followRedirects(false).build();
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final String server;
  private final Map<String, String> headers;

  Client(String server, Map<String, String> headers) {
    this.server = server;
    this.headers = Map.copyOf(headers);
  }

  /** Closes the connections that are kept for later, so that servers stop without delay. */
  static void hangUp() {
    HTTP.connectionPool().evictAll();
  }

  /** The same caller, sending this header too. */
  public Client with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Client(server, more);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, String json) {
    return send("POST", path, RequestBody.create(json, JSON));
  }

  /** Sends a form exactly as it is written here. */
  public Answer postForm(String path, String form) {
    return send("POST", path, RequestBody.create(form, FORM));
  }

  /** Sends JSON without saying beforehand how much it is. */
  public Answer postInPieces(String path, String json) {
    return send(
        "POST",
        path,
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return JSON;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            sink.writeUtf8(json);
          }
        });
  }

  public Answer send(String method, String path, RequestBody body) {
    try (Response response = HTTP.newCall(request(method, path, body)).execute()) {
      return Answer.of(response);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Asks without waiting for the answer. */
  public CompletableFuture<Answer> getLater(String path) {
    return CompletableFuture.supplyAsync(() -> get(path));
  }

  /** Begins to read an answer that is long. */
  public Response begin(String path) {
    try {
      return HTTP.newCall(request("GET", path, null)).execute();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Opens the event stream. */
  public EventReader listen(String path) {
    return new EventReader(begin(path));
  }

  private Request request(String method, String path, RequestBody body) {
    return new Request.Builder()
        .url(server + path)
        .headers(Headers.of(headers))
        .method(method, body)
        .build();
  }
}
