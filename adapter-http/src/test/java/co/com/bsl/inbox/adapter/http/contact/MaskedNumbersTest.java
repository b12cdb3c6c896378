package co.com.bsl.inbox.adapter.http.contact;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are kept from agents here, and from nobody else. */
@Timeout(30)
class MaskedNumbersTest {
  private static final String HIDDEN = "3001234";

  private final Inbox inbox = Inbox.open(Setup.PLAIN.keepingNumbersFrom(Role.AGENT));
  private final Client marta = inbox.page("marta");
  private final Client root = inbox.page("root");
  private String key;

  @BeforeEach
  void annaWrites() {
    inbox.desk.annaWrites(inbound("hola, la sala 4567").id("m1").sid("SM1").at(9, 30));
    key = marta.get("/api/buscar?q=hola").json().at("/mensajes/0/numero").textValue();
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void theListHasAKeyInsteadOfTheNumber() {
    Answer answer = marta.get("/api/conversaciones");
    JsonNode row = answer.json().path("conversaciones").path(key);

    assertThat(answer.text()).doesNotContain(HIDDEN);
    assertThat(key).startsWith("c:");
    assertThat(row.path("numero").textValue()).isEqualTo(key);
    assertThat(row.path("numero_mostrado").textValue()).isEqualTo("+57 ••• ••• 4567");
  }

  @Test
  void whoSeesNumbersSeesThemInFull() {
    JsonNode row = root.get("/api/conversaciones").json().at("/conversaciones/573001234567");

    assertThat(row.path("numero_mostrado").textValue()).isEqualTo("+57 300 123 4567");
  }

  @ParameterizedTest
  @CsvSource({
    "observaciones,{\"observaciones\":\"x\"}",
    "bot,{\"stopBot\":true}",
    "leido,{\"hasta\":1}",
    "no-leido,{}",
    "sin-respuesta,{}"
  })
  void theKeyStandsForTheNumberInEveryChange(String change, String body) {
    Answer answer = marta.post("/api/conversacion/" + key + "/" + change, body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain(HIDDEN);
    assertThat(answer.json().at("/conversacion/numero").textValue()).isEqualTo(key);
  }

  @Test
  void aConversationIsOpenedByItsKey() {
    Answer answer = marta.get("/api/conversacion/" + key);

    assertThat(answer.json().path("mensajes")).hasSize(1);
    assertThat(answer.text()).doesNotContain(HIDDEN).contains(key);
  }

  @Test
  void keysAreForWhoSeesNumbersAsWell() {
    assertThat(root.get("/api/conversacion/" + key).json().path("numero").textValue())
        .isEqualTo("573001234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c:none", "c:573001234567"})
  void aKeyOfNobodyIsUnknown(String other) {
    assertThat(marta.get("/api/conversacion/" + other).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c:", "c", "x:573001234567"})
  void whatIsNeitherKeyNorNumberIsRefused(String other) {
    assertThat(marta.get("/api/conversacion/" + other).code()).isEqualTo("numero_invalido");
  }

  @Test
  void anErasedConversationHasNoKey() {
    String body = "{\"numero\":\"573001234567\",\"motivo\":\"pidió\"}";
    assertThat(root.post("/api/conversacion/573001234567/borrar", body).status()).isEqualTo(200);

    assertThat(marta.get("/api/conversacion/" + key).status()).isEqualTo(404);
  }

  @Test
  void aMessageIsSentByKey() {
    Answer answer =
        marta.post(
            "/api/enviar-mensaje",
            "{\"to\":\"%s\",\"message\":\"Buenos días\",\"visto_hasta\":1000}".formatted(key));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain(HIDDEN);
    assertThat(inbox.messaging.asked()).extracting(asked -> asked.to()).containsExactly(ANNA);
  }

  @Test
  void thePreviewOfWhatWasWrittenMeanwhileHasNoNumber() {
    Answer answer =
        marta.post(
            "/api/enviar-mensaje",
            "{\"to\":\"%s\",\"message\":\"x\",\"visto_hasta\":0}".formatted(key));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("hola").doesNotContain(HIDDEN);
  }

  @Test
  void theRawFieldsOfAMessageHaveNoNumber() {
    Map<String, String> raw =
        Map.of("WaId", "573001234567", "From", "whatsapp:+573001234567", "ProfileName", "Anna");
    Content content = new Content(ContentKind.TEXT, "foto", List.of(), raw);
    inbox.desk.annaWrites(inbound(content).id("m2").sid("SM2"));

    Answer answer = marta.get("/api/mensaje/m2");

    assertThat(answer.text()).doesNotContain(HIDDEN);
    assertThat(answer.json().path("numero").textValue()).isEqualTo(key);
    assertThat(answer.json().at("/detalles/From").textValue()).isEqualTo("whatsapp:+••••••••4567");
    assertThat(answer.json().at("/detalles/ProfileName").textValue()).isEqualTo("Anna");
    assertThat(root.get("/api/mensaje/m2").json().at("/detalles/WaId").textValue())
        .isEqualTo("573001234567");
  }

  @Test
  void aNameThatIsANumberIsMasked() {
    inbox.desk.receive(LUIS, "+57 310 987 6543", inbound("buenas").build());

    Answer found = marta.get("/api/buscar?q=buenas");

    assertThat(found.json().at("/mensajes/0/nombre").textValue()).isEqualTo("+•• ••• ••• 6543");
    assertThat(marta.get("/api/conversaciones").text()).contains("Anna").doesNotContain("987 6543");
  }

  @Test
  void digitsFindMessagesAndNoNumbers() {
    JsonNode found = marta.get("/api/buscar?q=4567").json();

    assertThat(found.path("conversaciones")).isEmpty();
    assertThat(found.path("mensajes")).hasSize(1);
    assertThat(marta.get("/api/conversaciones?q=4567").json().path("total").intValue()).isZero();
    assertThat(root.get("/api/buscar?q=4567").json().path("conversaciones")).hasSize(1);
  }

  @Test
  void whoPollsIsToldNoNumber() {
    Answer answer = marta.get("/api/cambios?desde=0&espera=0");

    assertThat(answer.json().at("/eventos/0/numero").textValue()).isEqualTo(key);
    assertThat(answer.text()).doesNotContain(HIDDEN);
    assertThat(root.get("/api/cambios?desde=0&espera=0").text()).contains("573001234567");
  }

  @Test
  void everyPageIsToldWhatItMaySee() {
    try (EventReader agent = marta.listen("/api/eventos");
        EventReader boss = root.listen("/api/eventos")) {
      agent.next();
      boss.next();

      inbox.desk.annaWrites(inbound("¿hay cita?").at(9, 31));

      assertThat(agent.next().orElseThrow().data().toString())
          .contains("\"numero\":\"" + key)
          .doesNotContain(HIDDEN);
      assertThat(boss.next().orElseThrow().data().path("numero").textValue())
          .isEqualTo("573001234567");
    }
  }

  @Test
  void whoIsThereIsToldWithoutTheNumber() {
    try (EventReader agent = marta.listen("/api/eventos");
        EventReader boss = root.listen("/api/eventos")) {
      agent.next();
      boss.next();

      root.post("/api/conversacion/573001234567/presencia", "{\"estado\":\"mira\"}");

      assertThat(agent.next().orElseThrow().data().path("numero").textValue()).isEqualTo(key);
      assertThat(boss.next().orElseThrow().data().path("numero").textValue())
          .isEqualTo("573001234567");
    }
  }

  @Test
  void ofSomebodyUnknownNothingIsTold() {
    try (EventReader agent = marta.listen("/api/eventos")) {
      agent.next();

      root.post("/api/conversacion/573109876543/presencia", "{\"estado\":\"mira\"}");
      root.post("/api/conversacion/573001234567/presencia", "{\"estado\":\"mira\"}");

      assertThat(agent.next().orElseThrow().data().path("numero").textValue()).isEqualTo(key);
    }
  }

  @Test
  void draftsAreKeptByKey() {
    try (EventReader other = inbox.page("marta").listen("/api/eventos")) {
      other.next();

      marta.post("/api/conversacion/" + key + "/borrador", "{\"texto\":\"Buenos\"}");

      assertThat(other.next().orElseThrow().data().path("numero").textValue()).isEqualTo(key);
      assertThat(marta.get("/api/borradores").json().at("/borradores").fieldNames())
          .toIterable()
          .containsExactly(key);
    }
  }

  @Test
  void aNumberThatSomebodyKnowsMayBeTypedButNotAllOfThem() {
    assertThat(marta.get("/api/conversacion/573001234567").json().path("numero").textValue())
        .isEqualTo(key);
    for (int n = 0; n < 29; n++) {
      assertThat(marta.get("/api/conversacion/57300%07d".formatted(n)).status()).isEqualTo(404);
    }

    Answer refused = marta.get("/api/conversacion/573009999999");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("3600");
    assertThat(marta.get("/api/conversacion/" + key).status()).isEqualTo(200);
  }

  @Test
  void programsAreShownWhatTheirOwnersAreShown() {
    assertThat(inbox.program("marta", Right.READ).get("/api/conversaciones").text())
        .contains(key)
        .doesNotContain(HIDDEN);
    assertThat(inbox.script("marta", Inbox.PASSWORD).get("/api/conversaciones").text())
        .contains(key)
        .doesNotContain(HIDDEN);
  }

  @Test
  void aStreamEndsWhenItsReaderMaySeeLess() {
    Client program = inbox.program("vera", Right.READ);
    try (EventReader stream = program.listen("/api/eventos")) {
      stream.next();

      root.post("/api/equipo/vera/rol", "{\"rol\":\"agent\"}");

      assertThat(stream.next()).isEmpty();
    }
  }

  @Test
  void whatIsNothingButNumbersIsNotForWhoSeesNone() {
    try (Inbox strict = Inbox.open(Setup.PLAIN.keepingNumbersFrom(Role.SUPERVISOR))) {
      strict.desk.annaWrites(inbound("hola"));

      Client vera = strict.page("vera");

      assertThat(vera.get("/api/conversacion/573001234567/exportar").code())
          .isEqualTo("sin_permiso");
    }
  }

  @Test
  void theAuditLogIsAskedByKey() {
    try (Inbox strict = Inbox.open(Setup.PLAIN.keepingNumbersFrom(Role.SUPERVISOR))) {
      strict.desk.annaWrites(inbound("hola"));
      Client vera = strict.page("vera");
      String id = vera.get("/api/conversaciones").json().path("conversaciones").fieldNames().next();
      vera.post("/api/conversacion/" + id + "/sin-respuesta", "{}");

      Answer entries = vera.get("/api/auditoria?conversacion=" + id);

      assertThat(entries.json().path("entradas")).hasSize(1);
      assertThat(entries.text()).doesNotContain(HIDDEN);
    }
  }
}
