package co.com.bsl.inbox.adapter.http.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Headers;
import okhttp3.Response;
import okio.ByteString;

/** What the server answered. */
public record Answer(int status, Headers headers, ByteString body) {

  static Answer of(Response response) throws IOException {
    return new Answer(response.code(), response.headers(), response.body().byteString());
  }

  /** A header; "" when it is missing. */
  public String header(String name) {
    String value = headers.get(name);
    return value == null ? "" : value;
  }

  /** The body as text. */
  public String text() {
    return body.utf8();
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(body.utf8());
    } catch (IOException notJson) {
      throw new UncheckedIOException(text(), notJson);
    }
  }

  /** The word for programs of an answer that is an error. */
  public String code() {
    return json().path("codigo").asText();
  }
}
