package co.com.bsl.inbox.adapter.http.api;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendRoutesTest {
  private static final String SEND = "/api/enviar-mensaje";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @BeforeEach
  void annaWrites() {
    inbox.desk.annaWrites(inbound("hola").at(9, 0));
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"573001234567", "+573001234567", "+57 300 123-4567"})
  void aMessageIsSentAndAnsweredWithTheProvidersId(String to) {
    Answer answer = send("\"to\":\"" + to + "\",\"message\":\"ok\",\"client_id\":\"c1\"");

    JsonNode sent = answer.json();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(sent.path("success").booleanValue()).isTrue();
    assertThat(sent.path("message_sid").textValue()).startsWith("SM");
    assertThat(sent.path("id").textValue()).isEqualTo("c1");
    assertThat(sent.path("status").textValue()).isEqualTo("queued");
    assertThat(sent.path("timestamp").textValue()).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(sent.at("/mensaje/agente").textValue()).isEqualTo("marta");
    assertThat(inbox.messaging.sent()).hasSize(1);
  }

  @Test
  void anOutcomeThatIsStillOpenIsAnsweredSo() {
    try (Inbox slow = Inbox.open(Setup.PLAIN.withIdleOutbox())) {
      slow.desk.annaWrites(inbound("hola"));

      Answer answer = slow.page("marta").post(SEND, "{\"to\":\"573001234567\",\"message\":\"ok\"}");

      assertThat(answer.status()).isEqualTo(202);
      assertThat(answer.json().has("message_sid")).isFalse();
      assertThat(answer.json().path("status").textValue()).isEqualTo("pending");
      assertThat(answer.json().path("id").textValue()).isNotBlank();
    }
  }

  @Test
  void aMessageThatTheProviderRefusedIsAnsweredWithTheReason() {
    inbox.messaging.refuseNext("63016");

    Answer answer = send("\"to\":\"573001234567\",\"message\":\"ok\"");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("message_sid")).isFalse();
    assertThat(answer.json().path("status").textValue()).isEqualTo("failed");
    assertThat(answer.json().at("/mensaje/error/codigo").textValue()).isEqualTo("63016");
  }

  @Test
  void beyondTheDaysCeilingOneIsToldWhenToComeBack() {
    try (Inbox limited = Inbox.open(Setup.PLAIN.sendingPerDay(1))) {
      limited.desk.annaWrites(inbound("hola"));
      limited.page("marta").post(SEND, "{\"to\":\"573001234567\",\"message\":\"one\"}");

      Answer answer =
          limited.page("marta").post(SEND, "{\"to\":\"573001234567\",\"message\":\"two\"}");

      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.code()).isEqualTo("limite_diario");
      assertThat(answer.header("Retry-After")).isEqualTo("86400");
      assertThat(limited.messaging.asked()).hasSize(1);
    }
  }

  @Test
  void theSameIdAgainIsTheSameMessage() {
    Answer first = send("\"to\":\"573001234567\",\"message\":\"ok\",\"client_id\":\"c1\"");
    Answer second = send("\"to\":\"573001234567\",\"message\":\"ok\",\"client_id\":\"c1\"");

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("message_sid")).isEqualTo(first.json().path("message_sid"));
    assertThat(inbox.messaging.asked()).hasSize(1);
  }

  @Test
  void anIdOfAnotherConversationIsRefused() {
    inbox.desk.receive(LUIS, "Luis", inbound("buenas").build());
    send("\"to\":\"573001234567\",\"message\":\"ok\",\"client_id\":\"c1\"");

    Answer answer = send("\"to\":\"573109876543\",\"message\":\"ok\",\"client_id\":\"c1\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("campo_invalido");
    assertThat(answer.json().path("campo").textValue()).isEqualTo("client_id");
    assertThat(inbox.messaging.asked()).hasSize(1);
  }

  @Test
  void whoeverHasNotSeenTheLatestIsShownItFirst() {
    long seen = inbox.store.latest();
    inbox.desk.annaWrites(inbound("¡espere!"));

    Answer answer = send("\"to\":\"573001234567\",\"message\":\"ok\",\"visto_hasta\":" + seen);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("conversacion_cambio");
    assertThat(answer.json().at("/mensajes/0/body").textValue()).isEqualTo("¡espere!");
    assertThat(inbox.messaging.asked()).isEmpty();
  }

  @Test
  void whoeverInsistsSendsAllTheSame() {
    long seen = inbox.store.latest();
    inbox.desk.annaWrites(inbound("¡espere!"));

    Answer answer =
        send("\"to\":\"573001234567\",\"message\":\"ok\",\"forzar\":true,\"visto_hasta\":" + seen);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aClosedWindowIsRefused() {
    inbox.clock.pass(Duration.ofHours(24));

    Answer answer = inbox.page("marta").post(SEND, "{\"to\":\"573001234567\",\"message\":\"ok\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("ventana_cerrada");
  }

  @ParameterizedTest
  @CsvSource({
    "573009999999,422,ventana_cerrada",
    "CO.4566546130240823,422,ventana_cerrada",
    "57300,400,numero_invalido",
    "57300123456712,400,numero_invalido",
    "999123456789,400,numero_invalido",
    "anna,400,numero_invalido",
    "'',400,numero_invalido"
  })
  void somebodyWhoNeverWroteCannotBeWrittenTo(String to, int status, String code) {
    Answer answer = send("\"to\":\"" + to + "\",\"message\":\"ok\"");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void whoeverWroteCanBeAnsweredWhateverNumberingPlansSay() {
    inbox.desk.receive(Address.parse("+999123456789"), "", inbound("hi").build());

    assertThat(send("\"to\":\"+999123456789\",\"message\":\"ok\"").status()).isEqualTo(200);
    inbox.clock.pass(Duration.ofHours(25));
    Answer late = inbox.page("marta").post(SEND, "{\"to\":\"+999123456789\",\"message\":\"ok\"}");
    assertThat(late.code()).isEqualTo("ventana_cerrada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"message\":\"ok\"                                     | campo_faltante | to",
        "\"to\":\"573001234567\"                                | campo_faltante | message",
        "\"to\":573001234567,\"message\":\"ok\"                 | campo_invalido | to",
        "\"to\":\"573001234567\",\"message\":[]                 | campo_invalido | message",
        "\"to\":\"573001234567\",\"message\":\"a\",\"client_id\":\"a b\"      | campo_invalido | client_id",
        "\"to\":\"573001234567\",\"message\":\"a\",\"client_id\":\"\"         | campo_invalido | client_id",
        "\"to\":\"573001234567\",\"message\":\"a\",\"visto_hasta\":\"1\"      | campo_invalido | visto_hasta",
        "\"to\":\"573001234567\",\"message\":\"a\",\"forzar\":\"yes\"         | campo_invalido | forzar",
        "\"to\":\"573001234567\",\"media_url\":\"ftp://x/a.jpg\"              | campo_invalido | media_url",
        "\"to\":\"573001234567\",\"media_url\":\"file:///etc/passwd\"         | campo_invalido | media_url",
        "\"to\":\"573001234567\",\"media_url\":\"not a url\"                  | campo_invalido | media_url",
        "\"to\":\"573001234567\",\"media_url\":\"https://u:p@x/a.jpg\"        | campo_invalido | media_url"
      })
  void aFieldThatIsNotRightIsRefusedByName(String fields, String code, String field) {
    Answer answer = send(fields);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("campo").textValue()).isEqualTo(field);
    assertThat(inbox.messaging.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,texto_vacio", "1600,''", "1601,texto_largo"})
  void aTextHasSomethingInItAndAnEnd(int length, String code) {
    Answer answer = send("\"to\":\"573001234567\",\"message\":\"" + "ñ".repeat(length) + "\"");

    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void blanksAreNothingToSend() {
    assertThat(send("\"to\":\"573001234567\",\"message\":\" \\n \"").code())
        .isEqualTo("texto_vacio");
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.co/a.jpg,imagen,image/jpeg",
    "https://x.co/d/informe.PDF?v=1,documento,application/pdf",
    "http://x.co/nota.ogg,audio,audio/ogg",
    "https://x.co/v.mp4,video,video/mp4",
    "https://x.co/,documento,application/octet-stream"
  })
  void aFileIsSentByItsAddress(String url, String kind, String type) {
    JsonNode sent = send("\"to\":\"573001234567\",\"media_url\":\"" + url + "\"").json();

    assertThat(sent.at("/mensaje/tipo").textValue()).isEqualTo(kind);
    assertThat(sent.at("/mensaje/media/0/tipo").textValue()).isEqualTo(type);
    assertThat(inbox.messaging.asked().get(0).content().attachments().get(0).location())
        .isEqualTo(url);
  }

  @Test
  void nothingCanBeSentWithoutAProvider() {
    try (Inbox alone = Inbox.open(Setup.PLAIN.withoutProvider())) {
      alone.desk.annaWrites(inbound("hola"));

      Answer answer =
          alone.page("marta").post(SEND, "{\"to\":\"573001234567\",\"message\":\"ok\"}");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("twilio_sin_configurar");
      assertThat(alone.store.find(ANNA, new AgentId("marta"))).isPresent();
    }
  }

  private Answer send(String fields) {
    return marta.post(SEND, "{" + fields + "}");
  }
}
