package co.com.bsl.inbox.adapter.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.twilio.TwilioConfig.SignatureMode;
import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookEvent.DeliveryReported;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.testkit.fixture.Messages;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole adapter against the emulator, which signs and calls by Twilio's description. */
class TwilioAdapterTest {
  private final Emulator emulator = Emulator.start(EmulatorConfig.defaults().withoutWindow());
  private final WebhookCatcher catcher;
  private final Contact anna = emulator.contact("+573001234567").named("Ana María Ñuñez");

  TwilioAdapterTest() throws IOException {
    catcher = new WebhookCatcher();
    emulator.pointAt(catcher.url() + "/webhook/twilio?a=1#rc=0");
  }

  @AfterEach
  void stop() {
    catcher.close();
    emulator.close();
  }

  @Test
  void whatAContactWritesArrivesProven() throws InterruptedException {
    anna.withUserId("CO.4566546130240823").writes("¿Hay citas mañana? 👍\n");

    MessageArrived arrived = (MessageArrived) decode(SignatureMode.ENFORCE, catcher.next());

    assertThat(arrived.message().content().text()).isEqualTo("¿Hay citas mañana? 👍\n");
    assertThat(arrived.name()).isEqualTo("Ana María Ñuñez");
    assertThat(arrived.addresses())
        .containsExactly(Address.parse("+573001234567"), Address.parse("CO.4566546130240823"));
  }

  @Test
  void aPhotoThatAContactSendsCanBeOpened() throws InterruptedException, IOException {
    anna.sendsImage("mi examen");
    TwilioAdapter adapter = adapter(SignatureMode.ENFORCE);

    MessageArrived arrived = (MessageArrived) adapter.webhooks().decode(catcher.next());

    assertThat(arrived.message().content().kind()).isEqualTo(ContentKind.IMAGE);
    try (Media media = adapter.messaging().open(arrived.message().content().attachments().get(0))) {
      assertThat(media.mediaType()).isEqualTo("image/png");
      assertThat(media.bytes().readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void everyKindOfMessageIsRecognised() throws InterruptedException {
    anna.sends(InboundContent.contactCard("Luis", "+573109876543"));
    assertThat(kindOf(catcher.next())).isEqualTo(ContentKind.CONTACT_CARD);
    anna.sends(InboundContent.sticker());
    assertThat(kindOf(catcher.next())).isEqualTo(ContentKind.STICKER);
    anna.sendsLocation(4.71, -74.05, "Clínica BSL");
    assertThat(kindOf(catcher.next())).isEqualTo(ContentKind.LOCATION);
    anna.sends(InboundContent.button("Sí", "yes"));
    assertThat(kindOf(catcher.next())).isEqualTo(ContentKind.BUTTON);
    anna.sends(InboundContent.unknown("hologram", ""));
    assertThat(kindOf(catcher.next())).isEqualTo(ContentKind.UNKNOWN);
  }

  @Test
  void reportsOnWhatWeSendArriveProvenAndWithOurId() throws InterruptedException {
    OutboundMessage message = Messages.toSend("Su cita es mañana");

    SendReceipt receipt = adapter(SignatureMode.ENFORCE).messaging().send(message);

    DeliveryReported reported = (DeliveryReported) decode(SignatureMode.ENFORCE, catcher.next());
    assertThat(reported.report().providerId()).isEqualTo(receipt.id());
    assertThat(reported.report().messageId()).contains(message.id());
    assertThat(reported.report().delivery().status()).isEqualTo(DeliveryStatus.SENT);
  }

  @Test
  void aForgedCallIsRejectedOrNotedOrLetPassAsConfigured() throws InterruptedException {
    anna.writes("hola");
    WebhookRequest real = catcher.next();
    WebhookRequest forged =
        new WebhookRequest(
            new RawCall(
                real.path() + "x", real.query(), real.call().headers(), "", real.call().client()),
            real.parameters());

    assertThatThrownBy(() -> decode(SignatureMode.ENFORCE, forged))
        .isInstanceOf(WebhookRejectedException.class);
    assertThat(decode(SignatureMode.OBSERVE, forged)).isInstanceOf(MessageArrived.class);
    assertThat(decode(SignatureMode.OFF, forged)).isInstanceOf(MessageArrived.class);
  }

  @Test
  void failuresAreExplained() {
    assertThat(
            adapter(SignatureMode.ENFORCE)
                .failureGuide()
                .explain(new DeliveryFailure("63003", ""), Locale.ENGLISH)
                .cause())
        .isEqualTo("The number is not on WhatsApp.");
  }

  private ContentKind kindOf(WebhookRequest request) {
    return ((MessageArrived) decode(SignatureMode.ENFORCE, request)).message().content().kind();
  }

  private WebhookEvent decode(SignatureMode mode, WebhookRequest request) {
    return adapter(mode).webhooks().decode(request);
  }

  private TwilioAdapter adapter(SignatureMode mode) {
    TwilioConfig config =
        new TwilioConfig(
            emulator.config().account().sid(),
            new Secret(emulator.config().account().authToken()),
            Optional.empty(),
            emulator.config().account().number(),
            emulator.twilioUrl() + "/",
            catcher.url(),
            mode);
    return new TwilioAdapter(config, Clock.systemUTC());
  }
}
