package co.com.bsl.inbox.emulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {
  private static final String ANNA = "/contactos/573001234567";

  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567").named("Ana");

  @BeforeEach
  void connect() {
    emulator.pointAt(inbox.url("/webhook"));
    emulator.reportTo(inbox.url("/estado"));
  }

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "texto, text",
    "imagen, image",
    "audio, audio",
    "video, video",
    "documento, document",
    "sticker, sticker",
    "tarjeta, contacts",
    "ubicacion, location",
    "boton, button",
    "reaction, reaction"
  })
  void thePhoneCanSendAnything(String word, String type) {
    String sid =
        post(ANNA + "/mensajes", "{\"tipo\":\"%s\",\"texto\":\"hola\"}".formatted(word))
            .path("sid")
            .asText();

    assertThat(inbox.await(1).get(0).field("MessageType")).isEqualTo(type);
    assertThat(inbox.await(1).get(0).field("MessageSid")).isEqualTo(sid);
  }

  @Test
  void furtherParametersGoAlong() {
    post(ANNA + "/mensajes", "{\"tipo\":\"order\",\"parametros\":{\"OrderId\":\"7\"}}");

    assertThat(inbox.await(1).get(0).field("OrderId")).isEqualTo("7");
  }

  @Test
  void thePhoneSeesItsOwnTicksAndWhatItWasSent() {
    anna.sendsImage("<b>foto</b>").await();
    anna.wasTold(Instant.now().plusSeconds(1), "gracias");

    JsonNode messages = get(ANNA).path("mensajes");

    assertThat(messages.path(0).path("mio").asBoolean()).isTrue();
    assertThat(messages.path(0).path("recibido").asBoolean()).isTrue();
    assertThat(messages.path(0).path("texto").asText()).isEqualTo("<b>foto</b>");
    assertThat(messages.path(1).path("mio").asBoolean()).isFalse();
    String file = messages.path(0).path("media").path(0).path("url").asText();
    assertThat(Http.get(emulator.twilioUrl() + file).statusCode()).isEqualTo(200);
  }

  @Test
  void openingTheConversationReadsIt() {
    emulator
        .twilio()
        .remember(anna.address(), Content.text("nuevo"), MessageStatus.DELIVERED, Instant.now());
    assertThat(get("/contactos").path(0).path("sin_leer").asInt()).isEqualTo(1);

    post(ANNA + "/leido", "{}");

    assertThat(inbox.await(1).get(0).field("MessageStatus")).isEqualTo("read");
    assertThat(get("/contactos").path(0).path("sin_leer").asInt()).isZero();
  }

  @Test
  void aNewNumberGetsItsNameAndHabits() {
    post(
        "/contactos/573007654321",
        "{\"nombre\":\"Luis\",\"lee_al_llegar\":true,\"falla_con\":63003,\"user_id\":\"CO.1\"}");

    Contact luis = emulator.contact("+573007654321");
    assertThat(luis.name()).isEqualTo("Luis");
    assertThat(luis.readsAtOnce()).isTrue();
    assertThat(get("/contactos").findValuesAsText("nombre")).containsExactly("Ana", "Luis");
  }

  @Test
  void aPhoneNobodySpokeOfIsThereOnceItWasWrittenTo() {
    emulator
        .twilio()
        .remember(Address.of("CO.77"), Content.text("hola"), MessageStatus.SENT, Instant.now());

    assertThat(get("/contactos").findValuesAsText("numero"))
        .containsExactly("573001234567", "CO.77");
  }

  @Test
  void whoeverWaitsForChangesIsToldWhenOneComes() {
    long seen = get("/cambios").path("version").asLong();
    CompletableFuture<JsonNode> next =
        CompletableFuture.supplyAsync(() -> get("/cambios?desde=" + seen));

    anna.writes("hola");

    assertThat(next)
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(json -> assertThat(json.path("version").asLong()).isGreaterThan(seen));
  }

  private JsonNode get(String path) {
    return Http.json(Http.get(emulator.twilioUrl() + "/_emulator" + path));
  }

  private JsonNode post(String path, String json) {
    return Http.json(Http.post(emulator.twilioUrl() + "/_emulator" + path, json));
  }
}
