package co.com.bsl.inbox.adapter.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.twilio.CreateAttempt;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendTest {
  private final Emulator emulator =
      Emulator.start(EmulatorConfig.defaults().withoutWindow().withClock(Samples.CLOCK));

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void aTextGoesFromOurNumberToTheContact() {
    SendReceipt receipt = messaging("").send(Samples.toSend("m1", Content.text("hola")));

    CreateAttempt attempt = onlyAttempt();
    assertThat(attempt.form().keySet()).containsExactlyInAnyOrder("To", "From", "Body");
    assertThat(attempt.field("To")).isEqualTo("whatsapp:+573001234567");
    assertThat(attempt.field("From")).isEqualTo(Samples.NUMBER);
    assertThat(attempt.field("Body")).isEqualTo("hola");
    assertThat(receipt.id().value()).isEqualTo(emulator.twilio().accepted().get(0).sid());
    assertThat(receipt.status()).isEqualTo(DeliveryStatus.QUEUED);
    assertThat(receipt.at()).isEqualTo(Instant.parse("2026-11-22T15:04:05Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", " sí \n", "a&b=c+d%20", "¿Qué tal? 👩‍⚕️", "\u0000"})
  void everyTextArrivesAsItWasWritten(String text) {
    messaging("").send(Samples.toSend("m1", Content.text(text)));

    assertThat(onlyAttempt().field("Body")).isEqualTo(text);
  }

  @Test
  void reportsComeBackWithOurIdWithinTwiliosFifteenSeconds() {
    messaging("https://inbox.example").send(Samples.toSend("m-1_A", Content.text("hola")));

    URI callback = URI.create(onlyAttempt().field("StatusCallback"));
    assertThat(callback.toString()).startsWith("https://inbox.example/webhook/twilio/estado?");
    assertThat(callback.getQuery()).isEqualTo("id=m-1_A");
    assertThat(callback.getFragment()).contains("rp=ct,rt,5xx");
    assertThat((number(callback, "rc") + 1) * (number(callback, "ct") + number(callback, "rt")))
        .isLessThanOrEqualTo(15_000);
  }

  @Test
  void filesGoByTheirAddressWithoutAnEmptyText() {
    Attachment photo = new Attachment("https://files.example/a.jpg", "image/jpeg", "a.jpg");
    Content content = new Content(ContentKind.IMAGE, "", List.of(photo), Map.of());

    messaging("").send(Samples.toSend("m1", content));

    assertThat(onlyAttempt().form().get("MediaUrl")).containsExactly("https://files.example/a.jpg");
    assertThat(onlyAttempt().form()).doesNotContainKey("Body");
  }

  @Test
  void aContactWhoHidesThePhoneIsReachedByUserId() {
    messaging("")
        .send(
            new OutboundMessage(
                new MessageId("m1"), Address.parse("CO.4566546130240823"), Content.text("hola")));

    assertThat(onlyAttempt().field("To")).isEqualTo("whatsapp:CO.4566546130240823");
  }

  private TwilioMessaging messaging(String publicUrl) {
    return Samples.messaging(emulator.twilioUrl(), publicUrl);
  }

  private CreateAttempt onlyAttempt() {
    assertThat(emulator.twilio().attempts()).hasSize(1);
    return emulator.twilio().attempts().get(0);
  }

  private static int number(URI callback, String name) {
    for (String pair : callback.getFragment().split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return Integer.parseInt(pair.substring(name.length() + 1));
      }
    }
    throw new AssertionError("no " + name + " in " + callback);
  }
}
