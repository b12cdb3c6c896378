package co.com.bsl.inbox.emulator.wix;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * One message of the chatbot's record, exactly as somebody wrote it.
 *
 * @param author {@code usuario} for the contact; anybody else is the business
 * @param timestamp ISO-8601 with {@code Z}, with an offset, or without any zone
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WixMessage(
    @JsonProperty("from") String author,
    @JsonProperty("mensaje") String text,
    @JsonProperty("timestamp") String timestamp) {

  boolean isEmpty() {
    return text == null || text.isEmpty();
  }

  /** What makes a message a repeat in Wix's eyes, whatever its time. */
  List<String> sameness() {
    return List.of(Objects.toString(author, ""), text);
  }
}
