package co.com.bsl.inbox.emulator.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A request to create a message, whatever became of it. */
public record CreateAttempt(Instant at, Map<String, List<String>> form) {

  /** The first value of a form field, or an empty text. */
  public String field(String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
