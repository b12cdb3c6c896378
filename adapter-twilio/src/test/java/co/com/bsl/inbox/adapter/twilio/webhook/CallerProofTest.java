package co.com.bsl.inbox.adapter.twilio.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerProofTest {
  @Test
  void aCallWithoutSignatureIsNotBelieved() {
    WebhookRequest request =
        WebhookRequest.of(new RawCall("/myapp.php", "", Map.of(), "", "198.51.100.7"));

    assertThat(flaw("https://mycompany.com", request)).contains("no signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example",
        "https://a.example:443",
        "https://a.example:8443",
        "http://[::1]:80"
      })
  void escapesSurviveWhateverThePortIs(String publicUrl) {
    String query = "id=a%20b&n=%C3%B1";
    String bare = publicUrl.replaceFirst(":\\d+$", "");
    for (String signed : List.of(publicUrl, bare)) {
      String signature = sign("12345", signed + "/a%2Fb?" + query);

      assertThat(flaw(publicUrl, Calls.post("/a%2Fb", query, Map.of(), signature)))
          .as(signed)
          .isEmpty();
    }
  }

  @Test
  void repeatedEmptyAndForeignFieldsAreSignedAsTwilioDoesIt() {
    Map<String, List<String>> fields =
        Map.of(
            "MediaUrl", List.of("b", "a", "b"),
            "Body", List.of("  ¿Qué tal, ñandú? 👩‍⚕️\n"),
            "Empty", List.of(""),
            "aLower", List.of("z"),
            "Zebra", List.of("y"));
    String signed =
        "https://a.example/w"
            + "Body  ¿Qué tal, ñandú? 👩‍⚕️\n"
            + "Empty"
            + "MediaUrla"
            + "MediaUrlb"
            + "Zebray"
            + "aLowerz";

    assertThat(flaw("https://a.example", Calls.post("/w", "", fields, sign("12345", signed))))
        .isEmpty();
  }

  @Test
  void theTokenBeforeTheLastChangeStillCounts() {
    WebhookRequest request = Calls.post("/w", "", Map.of(), sign("before", "https://a.example/w"));
    List<Secret> both = List.of(new Secret("12345"), new Secret("before"));

    assertThat(flaw(new CallerProof("AC1", "https://a.example", both), request)).isEmpty();
    assertThat(flaw("https://a.example", request)).isPresent();
  }

  @Test
  void anotherAccountsCallIsNotForUs() {
    Map<String, List<String>> fields = Calls.fields("AccountSid", "AC2");
    String signature = sign("12345", "https://a.example/wAccountSidAC2");

    assertThat(flaw("https://a.example", Calls.post("/w", "", fields, signature)))
        .contains("another account");
  }

  @Test
  void theRejectionSaysWhichUrlWasChecked() {
    WebhookRejectedException rejection =
        catchThrowableOfType(
            WebhookRejectedException.class,
            () -> proof("https://a.example").demand(Calls.post("/w", "id=1", Map.of(), "x")));

    assertThat(rejection.rejection().signedUrl()).isEqualTo("https://a.example/w?id=1");
  }

  @Test
  void whatAContactSaidInAQueryIsNotForLogs() {
    Map<String, String> headers = Map.of("x-twilio-signature", "x");
    WebhookRequest get =
        new WebhookRequest(
            new RawCall("/w", "Body=secreto", headers, "", "198.51.100.7"),
            Calls.fields("Body", "secreto"));

    WebhookRejectedException rejection =
        catchThrowableOfType(
            WebhookRejectedException.class, () -> proof("https://a.example").demand(get));

    assertThat(rejection.rejection().place()).isEqualTo("https://a.example/w");
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

  /** Twilio's description of it, step by step. */
  private static String sign(String token, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(token.getBytes(UTF_8), "HmacSHA1"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
