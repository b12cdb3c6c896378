package co.com.bsl.inbox.adapter.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.twilio.TwilioConfig.SignatureMode;
import co.com.bsl.inbox.application.config.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwilioConfigTest {

  @Test
  void addressesEndWithoutSlash() {
    TwilioConfig config = config("whatsapp:+573153369631");

    assertThat(config.apiUrl()).isEqualTo("https://api.twilio.com");
    assertThat(config.publicUrl()).isEqualTo("https://inbox.example");
  }

  @Test
  void aSenderThatIsNotOnWhatsAppIsRefused() {
    assertThatThrownBy(() -> config("+573153369631")).hasMessageContaining("+573153369631");
  }

  @Test
  void noSecretIsPrinted() {
    assertThat(config("whatsapp:+573153369631").toString()).doesNotContain("s3cret");
  }

  private static TwilioConfig config(String number) {
    return new TwilioConfig(
        "AC1",
        new Secret("s3cret"),
        Optional.of(new Secret("s3cret-before")),
        number,
        "https://api.twilio.com/",
        "https://inbox.example/",
        SignatureMode.ENFORCE);
  }
}
