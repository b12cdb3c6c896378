package co.com.bsl.inbox.adapter.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signatures that Twilio publishes for its own libraries. */
class SignatureVectorsTest {
  private static final Map<String, List<String>> P =
      Calls.fields(
          "CallSid", "CA1234567890ABCDE",
          "Caller", "+14158675309",
          "Digits", "1234",
          "From", "+14158675309",
          "To", "+18005551212");

  @ParameterizedTest(name = "vector {0}")
  @CsvSource({
    "1, https://mycompany.com, foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    "2, https://mycompany.com:443, foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
    "3, http://mycompany.com:80, foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
    "4, http://mycompany.com:1234, foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
    "6, https://mycompany.com, '', 1xaxFBvyzXYvWplzNOSs28HWO94=",
    "7, https://mycompany.com, foo=1&bar=2&type=thiswontbeusedinthesignaturegeneratorandsoshouldbeignored, hYkNsTBttoNGkyCS0p+wWmQoRTg=",
    "8, https://mycompany.com, foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs=",
    "2 without port, https://mycompany.com, foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
    "3 without port, http://mycompany.com, foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
    "1 with port, https://mycompany.com:443, foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    "1 with user, https://user:pass@mycompany.com, foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    "8 with port, https://mycompany.com:443, foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs="
  })
  void twiliosOwnVectorsAreBelieved(
      String vector, String publicUrl, String query, String signature) {
    WebhookRequest request = Calls.post("/myapp.php", query, P, signature);

    assertThat(flaw(publicUrl, request)).as(vector).isEmpty();
  }

  @Test
  void aCallWithoutFieldsIsSignedByItsUrl() {
    String signature = "zYQTYrRWXE7LtzbG4PfP7/bkkGo=";
    WebhookRequest get =
        new WebhookRequest(
            new RawCall(
                "/myapp.php",
                "foo=1&bar=2",
                Map.of("x-twilio-signature", signature),
                "",
                "198.51.100.7"),
            Calls.fields("foo", "1", "bar", "2"));

    assertThat(flaw("https://mycompany.com", get)).isEmpty();
    assertThat(
            flaw(
                "https://mycompany.com",
                Calls.post("/myapp.php", "foo=1&bar=2", Map.of(), signature)))
        .isEmpty();
  }

  @Test
  void aBodyThatIsNoFormIsSignedByItsHash() {
    String hash = "bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    String body = "{\"property\": \"value\", \"boolean\": true}";
    String signature = "a9nBmqA0ju/hNViExpshrM61xv4=";

    assertThat(flawOfJson("foo=1&bar=2&" + hash, body, signature)).isEmpty();
    assertThat(flawOfJson("foo=1&bar=2&" + hash, body + " ", signature)).isPresent();
    assertThat(flawOfJson("foo=1&bar=2", body, "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "RSOYDt4T1cUTdK1PDd93/VVr8B9=, https://mycompany.com, foo=1&bar=2",
    "'', https://mycompany.com, foo=1&bar=2",
    "RSOYDt4T1cUTdK1PDd93/VVr8B8=, http://mycompany.com, foo=1&bar=2",
    "RSOYDt4T1cUTdK1PDd93/VVr8B8=, https://mycompany.com, bar=2&foo=1",
    "er2tvAP1Wx+iuTTE2BPgvEaN1cs=, https://mycompany.com, foo=hello world&bar=test+value",
    "RSOYDt4T1cUTdK1PDd93/VVr8B8=, '', foo=1&bar=2"
  })
  void anythingElseIsNot(String signature, String publicUrl, String query) {
    assertThat(flaw(publicUrl, Calls.post("/myapp.php", query, P, signature))).isPresent();
  }

  private static Optional<String> flawOfJson(String query, String body, String signature) {
    Map<String, String> headers =
        Map.of("content-type", "application/json", "x-twilio-signature", signature);
    return flaw(
        "https://mycompany.com",
        new WebhookRequest(
            new RawCall("/myapp.php", query, headers, body, "198.51.100.7"), Map.of()));
  }

  private static Optional<String> flaw(String publicUrl, WebhookRequest request) {
    return flaw(proof(publicUrl), request);
  }

  private static Optional<String> flaw(CallerProof proof, WebhookRequest request) {
    try {
      proof.demand(request);
      return Optional.empty();
    } catch (WebhookRejectedException rejection) {
      return Optional.of(rejection.getMessage());
    }
  }

  private static CallerProof proof(String publicUrl) {
    return new CallerProof("AC1", publicUrl, List.of(new Secret("12345")));
  }
}
