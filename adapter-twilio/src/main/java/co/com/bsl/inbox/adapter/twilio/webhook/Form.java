package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.application.inbound.WebhookRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a call; one that is missing is as good as an empty one. */
record Form(Map<String, List<String>> fields) {
  private static final Form EMPTY = new Form(Map.of());

  /** What the call says, and signs beside its URL; a body in another language says nothing. */
  static Form of(WebhookRequest request) {
    return isSent(request) ? new Form(request.parameters()) : EMPTY;
  }

  /** Whether the body is a form. */
  static boolean isSent(WebhookRequest request) {
    return request
        .header("content-type")
        .filter(
            type -> type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"))
        .isPresent();
  }

  /** The field's first value, "" when there is none. */
  String text(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  boolean has(String name) {
    return !text(name).isBlank();
  }

  /** The first of those fields that says something. */
  Optional<String> first(String... names) {
    return Stream.of(names).map(this::text).filter(text -> !text.isBlank()).findFirst();
  }

  /**
   * One value for each name, in the shape in which the SDK's validator makes of a repeated field
   * what Twilio signs: the name again before each further value, values distinct and sorted.
   */
  Map<String, String> joined() {
    return fields.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                field -> String.join(field.getKey(), new TreeSet<>(field.getValue()))));
  }
}
