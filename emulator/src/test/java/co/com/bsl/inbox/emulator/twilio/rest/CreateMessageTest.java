package co.com.bsl.inbox.emulator.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.SdkClient;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CreateMessageTest {
  private static final String ANNA = "whatsapp:+573001234567";

  private final Emulator emulator = Emulator.start();
  private final TwilioRestClient client = SdkClient.of(emulator);
  private final String sender = emulator.config().account().number();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void anAcceptedMessageIsQueuedUnderASid() {
    Message message = text(ANNA, "Hola").create(client);

    assertThat(message.getSid()).matches("SM[0-9a-f]{32}");
    assertThat(message.getStatus()).isEqualTo(Message.Status.QUEUED);
    assertThat(message.getDirection()).isEqualTo(Message.Direction.OUTBOUND_API);
    assertThat(message.getBody()).isEqualTo("Hola");
    assertThat(message.getTo()).isEqualTo(ANNA);
    assertThat(message.getFrom()).hasToString(sender);
    assertThat(message.getDateCreated()).isNotNull();
    assertThat(message.getDateSent()).isNull();
    assertThat(message.getNumMedia()).isEqualTo("0");
  }

  @Test
  void theLedgerKnowsWhatWasAcceptedAndWhatWasTried() {
    text(ANNA, "uno").create(client);
    assertThat(refusal(text(ANNA, "x".repeat(1601)))).isEqualTo(21617);

    assertThat(emulator.twilio().accepted()).singleElement().matches(m -> m.body().equals("uno"));
    assertThat(emulator.twilio().attempts()).hasSize(2);
    assertThat(emulator.twilio().attempts().get(0).field("Body")).isEqualTo("uno");
  }

  @Test
  void aPictureIsAMessageWithMedia() {
    List<URI> media = List.of(URI.create("https://example.com/carta.pdf"));
    Message message =
        Message.creator(new PhoneNumber(ANNA), new PhoneNumber(sender), media).create(client);

    assertThat(message.getSid()).startsWith("MM");
    assertThat(message.getNumMedia()).isEqualTo("1");
  }

  @Test
  void aTemplateGoesBySid() {
    Message message =
        text(ANNA, null)
            .setContentSid("HX" + "a".repeat(32))
            .setContentVariables("{\"1\":\"Ana\"}")
            .create(client);

    assertThat(message.getBody()).contains("HX").contains("Ana");
  }

  @Test
  void aWrongTokenIsNotLetIn() {
    TwilioRestClient stranger = SdkClient.of(emulator, "wrong");

    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> text(ANNA, "Hola").create(stranger))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(20003))
        .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(401));
  }

  @Test
  void mistakesAreNamedWithTwiliosCodes() {
    assertThat(refusal(text("", "Hola"))).isEqualTo(21604);
    assertThat(refusal(text("whatsapp:+57", "Hola"))).isEqualTo(21211);
    assertThat(refusal(text("+573001234567", "Hola"))).isEqualTo(21910);
    assertThat(refusal(text(sender, "Hola"))).isEqualTo(63031);
    assertThat(refusal(text(ANNA, ""))).isEqualTo(21602);
    assertThat(refusal(text(ANNA, "a").setStatusCallback("http://under_score/x"))).isEqualTo(21609);
    assertThat(refusal(text(ANNA, "a").setContentVariables("{}"))).isEqualTo(21654);
    assertThat(refusal(text(ANNA, null).setContentSid("HX1"))).isEqualTo(21655);
    assertThat(refusal(from("whatsapp:+571"))).isEqualTo(63007);
  }

  private MessageCreator text(String to, String body) {
    return SdkClient.text(emulator, to, body);
  }

  private MessageCreator from(String other) {
    return Message.creator(new PhoneNumber(ANNA), new PhoneNumber(other), "Hola");
  }

  private int refusal(MessageCreator creator) {
    try {
      creator.create(client);
    } catch (ApiException e) {
      assertThat(e.getStatusCode()).isEqualTo(400);
      return e.getCode();
    }
    throw new AssertionError("was not refused");
  }
}
