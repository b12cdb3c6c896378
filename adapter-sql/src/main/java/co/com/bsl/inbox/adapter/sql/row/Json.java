package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.domain.port.StoreException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/**
 * One type as JSON text in a column; fields of later versions are passed over. What is empty is
 * left out, but never out of a map or list: there it says something.
 */
final class Json<T> {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setDefaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Json(Class<T> type) {
    reader = MAPPER.readerFor(type);
    writer = MAPPER.writerFor(type);
  }

  String write(T value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw unreadable(failure);
    }
  }

  T read(String text) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException failure) {
      throw unreadable(failure);
    }
  }

  /** The library's message quotes the text, which is nobody's business. */
  private static StoreException unreadable(JsonProcessingException failure) {
    return new StoreException(
        StoreException.Cause.INCONSISTENT,
        "a JSON column cannot be read: " + failure.getClass().getSimpleName());
  }
}
