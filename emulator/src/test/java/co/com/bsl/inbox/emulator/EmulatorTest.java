package co.com.bsl.inbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.twilio.TwilioAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmulatorTest {
  @Test
  void severalRunSideBySideOnPortsOfTheirOwn() {
    try (Emulator one = Emulator.start();
        Emulator two = Emulator.start()) {
      assertThat(one.port()).isNotEqualTo(two.port());
      assertThat(one.twilioUrl()).isEqualTo("http://127.0.0.1:" + one.port());
      assertThat(one.wixUrl()).isEqualTo(one.twilioUrl() + "/_functions");
      assertThat(one.phoneUrl()).isEqualTo(one.twilioUrl() + "/phone");
    }
  }

  @Test
  void whoListensEverywhereIsCalledByANameThatWorksHere() {
    try (Emulator emulator = Emulator.start(EmulatorConfig.defaults().withHost("0.0.0.0"))) {
      assertThat(emulator.twilioUrl()).startsWith("http://127.0.0.1:");
      assertThat(Http.get(emulator.phoneUrl()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nobodyAnswersOnceItIsClosed() {
    Emulator emulator = Emulator.start();
    emulator.close();

    assertThatThrownBy(() -> Http.get(emulator.phoneUrl())).isInstanceOf(RuntimeException.class);
  }

  @Test
  void withoutAWebhookMessagesJustStay() {
    try (Emulator emulator = Emulator.start()) {
      assertThat(emulator.contact("+573001234567").writes("hola").await()).isEmpty();
      assertThat(emulator.twilio().all()).hasSize(1);
    }
  }

  @Test
  void aWebhookMustBeAnAddress() {
    try (Emulator emulator = Emulator.start()) {
      assertThatIllegalArgumentException().isThrownBy(() -> emulator.pointAt("bandeja"));
    }
  }

  @Test
  void theEnvironmentSetsItUp() {
    EmulatorConfig config =
        EmulatorMain.config(
            Map.of(
                "EMULATOR_PORT", "0",
                "EMULATOR_WEBHOOK", "http://127.0.0.1:5001/webhook/twilio",
                "TWILIO_AUTH_TOKEN", "secreto",
                "TWILIO_WHATSAPP_NUMBER", "+573153369632",
                "WIX_API_KEY", "llave"));

    assertThat(config.port()).isZero();
    assertThat(config.webhook()).endsWith("/webhook/twilio");
    assertThat(config.account().authToken()).isEqualTo("secreto");
    assertThat(config.account().number()).isEqualTo("whatsapp:+573153369632");
    assertThat(config.wixKey()).isEqualTo("llave");
    assertThat(config.window()).isTrue();
  }

  @Test
  void anAccountNeedsASidAndNeverPrintsItsToken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TwilioAccount("AC1", "secreto", "+573153369631"));
    assertThat(EmulatorConfig.defaults().toString()).doesNotContain("emulator-auth-token");
  }
}
