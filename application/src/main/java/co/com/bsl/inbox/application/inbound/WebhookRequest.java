package co.com.bsl.inbox.application.inbound;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider's call as it came in, free of any HTTP library.
 *
 * @param path the raw path, still percent-encoded
 * @param query the raw query without question mark, "" when there is none
 * @param headers by lower-case name
 * @param parameters the decoded form fields, each with all its values in order
 * @param body the raw body, decoded as UTF-8
 */
public record WebhookRequest(
    String path,
    String query,
    Map<String, String> headers,
    Map<String, List<String>> parameters,
    String body) {

  /** The header with that lower-case name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The first value of that form field; "" when it is missing. */
  public String parameter(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
