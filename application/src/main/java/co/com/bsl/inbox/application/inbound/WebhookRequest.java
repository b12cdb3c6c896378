package co.com.bsl.inbox.application.inbound;

import co.com.bsl.inbox.domain.quarantine.RawCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider's call, free of any HTTP library.
 *
 * @param parameters the decoded form fields, each with all its values in order
 */
public record WebhookRequest(RawCall call, Map<String, List<String>> parameters) {

  /** The call with the fields that its body says, when read as a form. */
  public static WebhookRequest of(RawCall call) {
    return new WebhookRequest(call, FormFields.parse(call.body()));
  }

  /** The raw path, still percent-encoded. */
  public String path() {
    return call.path();
  }

  /** The raw query without question mark, "" when there is none. */
  public String query() {
    return call.query();
  }

  /** The raw body, decoded as UTF-8. */
  public String body() {
    return call.body();
  }

  /** The header with that lower-case name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(call.headers().get(name));
  }

  /** The first value of that form field; "" when it is missing. */
  public String parameter(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
