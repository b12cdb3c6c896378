package co.com.bsl.inbox.adapter.twilio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.TwilioRestClient;
import java.util.List;
import java.util.Map;

/**
 * Twilio's resources as JSON trees, each call made once.
 *
 * <p>The SDK's typed resources are not used: they leave out a parameter whose value is the word
 * "null", and one odd row spoils a whole page.
 */
final class TwilioApi {
  private static final String DOMAIN = "api";
  private static final String HOST = "https://api.twilio.com";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TwilioAccount account;
  private final TwilioRestClient client;

  TwilioApi(TwilioAccount account, Endpoint endpoint) {
    this.account = account;
    this.client =
        new TwilioRestClient.Builder(account.sid(), account.token().value())
            .httpClient(new TwilioTransport(endpoint))
            .build();
  }

  /** Creates something. */
  JsonNode post(String resource, Map<String, List<String>> form) {
    Request request = new Request(HttpMethod.POST, DOMAIN, account.path(resource));
    request.getPostParams().putAll(form);
    return call(request);
  }

  /** Reads something. */
  JsonNode get(String resource, Map<String, List<String>> query) {
    Request request = new Request(HttpMethod.GET, DOMAIN, account.path(resource));
    request.getQueryParams().putAll(query);
    return call(request);
  }

  /** Reads on where a list said that it goes on. */
  JsonNode follow(String uri) {
    return call(new Request(HttpMethod.GET, HOST + uri));
  }

  private JsonNode call(Request request) {
    try {
      JsonNode answer = JSON.readTree(client.request(request).getContent());
      if (!answer.isObject()) {
        throw Failures.unreadable("no JSON object", null);
      }
      return answer;
    } catch (JsonProcessingException | ApiException cause) {
      throw Failures.unreadable("no JSON", cause);
    }
  }
}
