package co.com.bsl.inbox.adapter.http.api;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredInbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.Arrival;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRoutesTest {
  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aMessageSaysAllThatIsKnownOfIt() {
    inbox.desk.annaWrites(inbound("hola").id("m1").sid("SM1").at(9, 30));

    JsonNode answer = marta.get("/api/mensaje/m1").json();

    assertThat(answer.path("success").booleanValue()).isTrue();
    assertThat(answer.path("numero").textValue()).isEqualTo("573001234567");
    assertThat(answer.path("mensaje").toString())
        .isEqualTo(
            """
            {"id":"m1","sid":"SM1","direction":"inbound","author":"contact","agente":null,\
            "tipo":"texto","body":"hola","timestamp":"2026-11-22T09:30:00Z","seq":1,\
            "status":"received","error":null,"media":[],"origenes":["twilio"],\
            "recuperado":false,"cita":null}""");
    assertThat(answer.path("detalles").isObject()).isTrue();
  }

  @Test
  void aReplySaysWhichMessageItQuotes() {
    Content reply = new Content(ContentKind.TEXT, "sí", List.of(), Map.of(Content.ANSWERS, "SM1"));
    inbox.desk.annaWrites(inbound(reply).id("m2").sid("SM2"));

    assertThat(marta.get("/api/mensaje/m2").json().at("/mensaje/cita").textValue())
        .isEqualTo("SM1");
  }

  @Test
  void aMessageIsFoundByTheIdThatAReplyQuotes() {
    inbox.desk.annaWrites(inbound("hola").id("m1").sid("SM1"));

    JsonNode answer = marta.get("/api/mensaje/SM1").json();

    assertThat(answer.at("/mensaje/id").textValue()).isEqualTo("m1");
    assertThat(answer.path("numero").textValue()).isEqualTo("573001234567");
  }

  @Test
  void theStatesOfAMessageComeInTheirOrder() {
    inbox.desk.receive(ANNA, "", outbound("ok").id("m1").build());
    inbox.desk.receive(ANNA, "", bot("hecho").id("m2").sid("SM2").build());
    inbox.desk.report("SM2", Delivery.of(DeliveryStatus.READ, NINE.plusSeconds(9)));
    inbox.desk.report("SM2", Delivery.of(DeliveryStatus.DELIVERED, NINE.plusSeconds(5)));

    JsonNode states = marta.get("/api/mensaje/m2").json().path("estados");

    assertThat(states.toString())
        .isEqualTo(
            """
            [{"status":"delivered","desde":"2026-11-22T09:00:05Z"},\
            {"status":"read","desde":"2026-11-22T09:00:09Z"}]""");
    assertThat(marta.get("/api/mensaje/m1").json().at("/mensaje/agente").textValue())
        .isEqualTo("anna");
  }

  @ParameterizedTest
  @CsvSource({"es,why 63016 es", "en,why 63016 en", "'en-US,en;q=0.9,es;q=0.8',why 63016 en"})
  void aFailureIsExplained(String language, String cause) {
    inbox.desk.receive(ANNA, "", bot("hecho").id("m1").sid("SM1").build());
    fail("SM1", DeliveryStatus.FAILED, "63016");

    JsonNode message =
        marta.with("Accept-Language", language).get("/api/mensaje/m1").json().path("mensaje");

    assertThat(message.path("status").textValue()).isEqualTo("failed");
    assertThat(message.at("/error/codigo").textValue()).isEqualTo("63016");
    assertThat(message.at("/error/causa").textValue()).isEqualTo(cause);
    assertThat(message.at("/error/accion").textValue()).isEqualTo("do");
  }

  @Test
  void anOutcomeThatNobodyLearnedIsShownAsAFailure() {
    inbox.desk.receive(
        ANNA, "", outbound("ok").id("m1").status(DeliveryStatus.UNCONFIRMED).build());

    JsonNode answer = marta.get("/api/mensaje/m1").json();

    assertThat(answer.at("/mensaje/status").textValue()).isEqualTo("failed");
    assertThat(answer.at("/mensaje/error").isObject()).isTrue();
    assertThat(answer.at("/estados/0/status").textValue()).isEqualTo("failed");
  }

  @Test
  void aFileIsFetchedFromThisServer() {
    Attachment file = new Attachment("https://twilio/ME1", "image/jpeg", "foto.jpg");
    Content picture = new Content(ContentKind.IMAGE, "", List.of(file), Map.of("NumMedia", "1"));
    inbox.desk.annaWrites(inbound(picture).id("m1"));

    JsonNode answer = marta.get("/api/mensaje/m1").json();

    assertThat(answer.at("/mensaje/tipo").textValue()).isEqualTo("imagen");
    assertThat(answer.at("/mensaje/body").textValue()).isEqualTo("[imagen]");
    assertThat(answer.at("/mensaje/media/0").toString())
        .isEqualTo(
            "{\"url\":\"/api/mensaje/m1/media/0\",\"tipo\":\"image/jpeg\",\"nombre\":\"foto.jpg\"}");
    assertThat(answer.at("/detalles/NumMedia").textValue()).isEqualTo("1");
    assertThat(answer.toString()).doesNotContain("twilio/ME1");
  }

  @Test
  void aMessageThatTheReconciliationFoundIsMarked() {
    inbox.desk.receive(ANNA, "", inbound("perdido").id("m1").build().arrived(Arrival.RECOVERED));
    inbox.desk.receive(ANNA, "", mirroredInbound("viejo").id("m2").imported().build());

    assertThat(marta.get("/api/mensaje/m1").json().at("/mensaje/recuperado").booleanValue())
        .isTrue();
    JsonNode old = marta.get("/api/mensaje/m2").json().path("mensaje");
    assertThat(old.path("recuperado").booleanValue()).isFalse();
    assertThat(old.path("origenes").toString()).isEqualTo("[\"wix\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "not%20an%20id", "..%2F.."})
  void aMessageThatNobodyKnowsIsNotThere(String id) {
    Answer answer = marta.get("/api/mensaje/" + id);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("mensaje_desconocido");
  }

  @Test
  void theSearchFindsConversationsAndMessages() {
    inbox.desk.annaWrites(inbound("¿tienen citas el miércoles?").id("m1"));

    JsonNode byName = marta.get("/api/buscar?q=anna").json();
    JsonNode byWords = marta.get("/api/buscar?q=MIERCOLES").json();

    assertThat(byName.at("/conversaciones/0/numero").textValue()).isEqualTo("573001234567");
    assertThat(byWords.at("/mensajes/0/mensaje/id").textValue()).isEqualTo("m1");
    assertThat(byWords.at("/mensajes/0/numero").textValue()).isEqualTo("573001234567");
    assertThat(byWords.at("/mensajes/0/nombre").textValue()).isEqualTo("Anna");
  }

  @Test
  void aBlankSearchFindsNothingAndAMissingOneIsRefused() {
    assertThat(marta.get("/api/buscar?q=").json().path("mensajes")).isEmpty();
    Answer missing = marta.get("/api/buscar");
    assertThat(missing.code()).isEqualTo("campo_faltante");
    assertThat(missing.json().path("campo").textValue()).isEqualTo("q");
  }

  private void fail(String sid, DeliveryStatus status, String code) {
    inbox.desk.report(sid, Delivery.failed(status, new DeliveryFailure(code, ""), NINE));
  }
}
