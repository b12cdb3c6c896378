package co.com.bsl.inbox.adapter.http.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.http.request.Json;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Something that open pages are told and nobody keeps: whoever is away misses it. */
public interface Aside {

  /** The word for what it is about. */
  String kind();

  /** As it stands in a stream; it has no number, so a reader resumes as if it had not been. */
  default byte[] frame() {
    try {
      String json = Json.mapper().writeValueAsString(this);
      return "event: %s\ndata: %s\n\n".formatted(kind(), json).getBytes(UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
