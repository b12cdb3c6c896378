package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Arrival;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.Receiver.Received;
import com.twilio.security.RequestValidator;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboundWebhookTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();

  @BeforeEach
  void connect() {
    emulator.pointAt(inbox.url("/webhook/twilio?a=1&b=%C3%B1"));
  }

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void aTextArrivesWithEverythingTwilioSends() {
    Arrival arrival = emulator.contact("+573001234567").named("Ana").writes(" hola\nñ ");

    assertThat(arrival.await())
        .hasValueSatisfying(a -> assertThat(a.result().status()).isEqualTo(200));
    Received call = inbox.await(1).get(0);
    assertThat(call.field("MessageSid")).isEqualTo(arrival.sid());
    assertThat(call.field("SmsSid")).isEqualTo(arrival.sid());
    assertThat(call.field("SmsMessageSid")).isEqualTo(arrival.sid());
    assertThat(call.field("AccountSid")).isEqualTo(emulator.config().account().sid());
    assertThat(call.field("From")).isEqualTo("whatsapp:+573001234567");
    assertThat(call.field("To")).isEqualTo("whatsapp:+573153369631");
    assertThat(call.field("Body")).isEqualTo(" hola\nñ ");
    assertThat(call.field("NumMedia")).isEqualTo("0");
    assertThat(call.field("ProfileName")).isEqualTo("Ana");
    assertThat(call.field("WaId")).isEqualTo("573001234567");
    assertThat(call.field("SmsStatus")).isEqualTo("received");
    assertThat(call.field("MessageType")).isEqualTo("text");
    assertThat(call.form()).doesNotContainKey("MessageStatus").doesNotContainKey("ExternalUserId");
    assertThat(call.header("I-Twilio-Idempotency-Token")).isNotEmpty();
  }

  @Test
  void theSignatureConvincesTwiliosOwnValidator() {
    emulator.contact("+573001234567").writes("hola").await();

    Received call = inbox.await(1).get(0);
    Map<String, String> fields =
        call.form().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    RequestValidator validator = new RequestValidator(emulator.config().account().authToken());
    assertThat(validator.validate(call.url(), fields, call.header("X-Twilio-Signature"))).isTrue();
  }
}
