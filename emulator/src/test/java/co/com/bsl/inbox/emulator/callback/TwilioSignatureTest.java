package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are the public ones of Twilio's own libraries. */
class TwilioSignatureTest {
  private static final Form CALL =
      Form.empty()
          .with("To", "+18005551212")
          .with("From", "+14158675309")
          .with("Digits", "1234")
          .with("Caller", "+14158675309")
          .with("CallSid", "CA1234567890ABCDE");

  private final TwilioSignature signature = new TwilioSignature("12345");

  @ParameterizedTest
  @CsvSource({
    "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
    "http://mycompany.com:80/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
    "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
    "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
    "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue,"
        + " er2tvAP1Wx+iuTTE2BPgvEaN1cs="
  })
  void signsAsTwilioDoes(String url, String expected) {
    assertThat(signature.of(url, CALL)).isEqualTo(expected);
  }

  @Test
  void aCallWithoutFieldsIsSignedByItsUrlAlone() {
    assertThat(signature.of("https://mycompany.com/myapp.php?foo=1&bar=2", Form.empty()))
        .isEqualTo("zYQTYrRWXE7LtzbG4PfP7/bkkGo=");
  }

  @Test
  void aRepeatedFieldCountsOncePerValueInSortedOrder() {
    Form repeated = Form.empty().with("A", "2").with("A", "1").with("A", "2");

    assertThat(signature.of("http://x/", repeated))
        .isEqualTo(signature.of("http://x/", Form.empty().with("A", "1").with("A", "2")))
        .isEqualTo(signature.of("http://x/A1A2", Form.empty()));
  }
}
