package co.com.bsl.inbox.emulator.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.Receiver.Received;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");

  @BeforeEach
  void connect() {
    emulator.pointAt(inbox.url("/webhook"));
  }

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  static Object[][] files() {
    return new Object[][] {
      {"image", "image/png", InboundContent.image("foto")},
      {"audio", "audio/ogg", InboundContent.voice()},
      {"video", "video/mp4", InboundContent.video("mire")},
      {"document", "application/pdf", InboundContent.document("carta.pdf")},
      {"sticker", "image/webp", InboundContent.sticker()},
      {"contacts", "text/vcard", InboundContent.contactCard("Luis", "+573007654321")}
    };
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesComeAsAddressAndType(String type, String contentType, InboundContent content) {
    Received call = send(anna, content);

    String sid = call.field("MessageSid");
    assertThat(sid).startsWith("MM");
    assertThat(call.field("MessageType")).isEqualTo(type);
    assertThat(call.field("NumMedia")).isEqualTo("1");
    assertThat(call.field("MediaContentType0")).isEqualTo(contentType);
    assertThat(call.field("MediaUrl0"))
        .startsWith(emulator.twilioUrl() + "/2010-04-01/Accounts/AC")
        .contains("/Messages/" + sid + "/Media/ME");
  }

  @Test
  void aPlaceHasCoordinatesAndNoText() {
    Received call = send(anna, InboundContent.location(4.711, -74.0721, "Bogotá"));

    assertThat(call.field("Latitude")).isEqualTo("4.711");
    assertThat(call.field("Longitude")).isEqualTo("-74.0721");
    assertThat(call.field("Label")).isEqualTo("Bogotá");
    assertThat(call.field("Body")).isEmpty();
  }

  @Test
  void aTappedButtonCarriesItsPayload() {
    Received call = send(anna, InboundContent.button("Sí", "confirmar"));

    assertThat(call.field("ButtonText")).isEqualTo("Sí");
    assertThat(call.field("ButtonPayload")).isEqualTo("confirmar");
  }

  @Test
  void aKindNobodyKnowsBringsWhateverItBrings() {
    Received call = send(anna, InboundContent.unknown("hologram", "").with("Depth", "3"));

    assertThat(call.field("MessageType")).isEqualTo("hologram");
    assertThat(call.field("Depth")).isEqualTo("3");
  }

  @Test
  void aHiddenPhoneShowsOnlyTheUserId() {
    Contact hidden = emulator.contact("CO.4566546130240823");

    Received call = send(hidden, InboundContent.text("hola"));

    assertThat(call.field("From")).isEqualTo("whatsapp:CO.4566546130240823");
    assertThat(call.field("ExternalUserId")).isEqualTo("whatsapp:CO.4566546130240823");
    assertThat(call.form()).doesNotContainKey("WaId");
  }

  @Test
  void aKnownPhoneMayShowTheUserIdToo() {
    Received call = send(anna.withUserId("CO.99"), InboundContent.text("hola"));

    assertThat(call.field("From")).isEqualTo("whatsapp:+573001234567");
    assertThat(call.field("ExternalUserId")).isEqualTo("whatsapp:CO.99");
  }

  @Test
  void thePastIsThereWithoutAnyWebhook() {
    Instant then = Instant.parse("2026-10-01T12:00:00Z");
    anna.wasTold(then.plusSeconds(5), "buenas");
    anna.wrote(then, "hola");

    assertThat(anna.conversation())
        .extracting(TwilioMessage::body, TwilioMessage::isInbound)
        .containsExactly(tuple("hola", true), tuple("buenas", false));
    assertThat(inbox.calls()).isEmpty();
    assertThat(emulator.twilio().accepted()).isEmpty();
  }

  @Test
  void plainTextInTheWebhooksAnswerIsSentToTheContact() {
    inbox.answers(ctx -> ctx.contentType("text/plain").result("OK"));

    anna.writes("hola").await();

    assertThat(anna.received()).extracting(TwilioMessage::body).containsExactly("OK");
  }

  private Received send(Contact contact, InboundContent content) {
    contact.sends(content).await();
    return inbox.await(1).get(0);
  }
}
