package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls as Twilio makes them. */
final class Calls {
  static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  private Calls() {}

  /** A form posted to that path, with that signature. */
  static WebhookRequest post(
      String path, String query, Map<String, List<String>> fields, String signature) {
    Map<String, String> headers = Map.of("content-type", FORM, "x-twilio-signature", signature);
    return new WebhookRequest(new RawCall(path, query, headers, "a=form", "198.51.100.7"), fields);
  }

  /** An unsigned form with those fields, name after value. */
  static WebhookRequest unsigned(String... namesAndValues) {
    return post("/webhook/twilio", "", fields(namesAndValues), "");
  }

  static Map<String, List<String>> fields(String... namesAndValues) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return fields;
  }
}
