package co.com.bsl.inbox.emulator.wix;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.support.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WixApiTest {
  private static final String ANNA = "573001234567";

  private final Emulator emulator = Emulator.start();

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void anUnknownUserHasAnEmptyHistory() {
    JsonNode answer = history();

    assertThat(answer.path("mensajes")).isEmpty();
    assertThat(answer.path("stopBot").asBoolean(true)).isFalse();
    assertThat(answer.path("observaciones").asText("?")).isEmpty();
    assertThat(answer.path("threadId").asText("?")).isEmpty();
    assertThat(emulator.wix().all()).isEmpty();
  }

  @Test
  void whatWasSavedComesBackAsItWasWritten() {
    save(
        """
        {"userId":"573001234567","nombre":"Ana","threadId":"t1","ultimoMensajeBot":"b","mensajes":[
          {"from":"usuario","mensaje":"hola","timestamp":"2026-11-22T10:04:05.123456"},
          {"from":"sistema","mensaje":"Buenas","timestamp":"2026-11-22T15:04:09.000Z"}]}
        """);

    JsonNode answer = history();
    assertThat(answer.path("mensajes").findValuesAsText("timestamp"))
        .containsExactly("2026-11-22T10:04:05.123456", "2026-11-22T15:04:09.000Z");
    assertThat(answer.path("threadId").asText()).isEqualTo("t1");
    assertThat(answer.has("nombre")).isFalse();
    assertThat(document().name()).isEqualTo("Ana");
  }

  @Test
  void whatTheSameAuthorSaidBeforeIsDroppedWhateverTheTime() {
    save(messages("usuario|ok|2026-01-01T00:00:00Z", "sistema|ok|2026-01-01T00:00:01Z"));
    save(messages("usuario|ok|2026-11-22T00:00:00Z", "usuario|otro|2026-11-22T00:00:01Z"));

    assertThat(history().path("mensajes").findValuesAsText("timestamp"))
        .containsExactly("2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", "2026-11-22T00:00:01Z");
  }

  @Test
  void anEmptyMessageIsSkipped() {
    save(messages("usuario||2026-01-01T00:00:00Z"));

    assertThat(history().path("mensajes")).isEmpty();
  }

  @Test
  void aNameThatIsNotSentIsLost() {
    emulator.wix().name(ANNA, "Ana");

    save(messages());

    assertThat(document().name()).isNull();
  }

  @Test
  void theBotIsStoppedOrNotAsSavedAndStaysWhenNotSent() {
    save("{\"userId\":\"573001234567\",\"mensajes\":[],\"stopBot\":true}");
    save(messages());

    assertThat(history().path("stopBot").asBoolean()).isTrue();
  }

  @Test
  void savingNeedsAUserAndAList() {
    assertThat(post("guardarConversacion", "{\"mensajes\":[]}").statusCode()).isEqualTo(400);
    assertThat(post("guardarConversacion", "{\"userId\":\"1\",\"mensajes\":{}}").statusCode())
        .isEqualTo(400);
    assertThat(post("guardarConversacion", "no es json").statusCode()).isEqualTo(500);
    assertThat(Http.get(emulator.wixUrl() + "/obtenerConversacion").statusCode()).isEqualTo(400);
  }

  @Test
  void notesOfSomebodyUnknownAreRefusedWithSuccess() {
    HttpResponse<String> answer = notes("Cliente frecuente");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.json(answer).path("mensaje").asText()).isEqualTo("Usuario no encontrado");
  }

  @Test
  void notesThatSpeakOfStopStopTheBot() {
    emulator.wix().name(ANNA, "Ana");

    assertThat(Http.json(notes("Cliente")).path("success").asBoolean()).isTrue();
    assertThat(history().path("stopBot").asBoolean()).isFalse();
    notes("Hablar con Sandra, STOP");
    assertThat(history().path("stopBot").asBoolean()).isTrue();
    assertThat(history().path("observaciones").asText()).isEqualTo("Hablar con Sandra, STOP");
  }

  @Test
  void emptyNotesAreRefused() {
    emulator.wix().name(ANNA, "Ana");

    assertThat(notes("").statusCode()).isEqualTo(400);
    assertThat(post("actualizarObservaciones", "{\"observaciones\":\"x\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void stoppingTheBotMakesTheRecordWhenThereIsNone() {
    String stop = "{\"userId\":\"573001234567\",\"stopBot\":true}";

    assertThat(Http.json(post("marcarStopBot", stop)).path("created").asBoolean()).isTrue();
    assertThat(Http.json(post("marcarStopBot", stop)).path("updated").asBoolean()).isTrue();
    assertThat(post("marcarStopBot", "{\"stopBot\":true}").statusCode()).isEqualTo(400);
    assertThat(document().stopBot()).isTrue();
  }

  @Test
  void theBotWritesItsTimesWithZ() {
    emulator.wix().botWrites(ANNA, "¡Hola!");

    JsonNode message = history().path("mensajes").path(0);
    assertThat(message.path("from").asText()).isEqualTo("sistema");
    assertThat(message.path("timestamp").asText()).endsWith("Z");
  }

  @Test
  void theNameMayBeToldSomeDay() {
    emulator.wix().name(ANNA, "Ana");
    emulator.wix().tellsNames(true);

    assertThat(history().path("nombre").asText()).isEqualTo("Ana");
  }

  @Test
  void aKeyIsAskedForWhenThereIsOne() {
    EmulatorConfig config = EmulatorConfig.defaults().withWixKey("secreto");
    try (Emulator guarded = Emulator.start(config)) {
      String url = guarded.wixUrl() + "/obtenerConversacion?userId=1";

      assertThat(Http.get(url).statusCode()).isEqualTo(401);
      assertThat(Http.get(url, "Authorization", "Bearer secreto").statusCode()).isEqualTo(200);
    }
  }

  private JsonNode history() {
    return Http.json(Http.get(emulator.wixUrl() + "/obtenerConversacion?userId=" + ANNA));
  }

  private WixDocument document() {
    return emulator.wix().find(ANNA).orElseThrow();
  }

  private void save(String json) {
    assertThat(post("guardarConversacion", json).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> notes(String text) {
    String json = "{\"userId\":\"%s\",\"observaciones\":\"%s\"}".formatted(ANNA, text);
    return post("actualizarObservaciones", json);
  }

  private HttpResponse<String> post(String function, String json) {
    return Http.post(emulator.wixUrl() + "/" + function, json);
  }

  /** A conversation to save, each message as author|text|time. */
  private static String messages(String... messages) {
    StringBuilder json = new StringBuilder();
    for (String message : messages) {
      String[] parts = message.split("\\|", -1);
      json.append(json.isEmpty() ? "" : ",")
          .append(
              "{\"from\":\"%s\",\"mensaje\":\"%s\",\"timestamp\":\"%s\"}"
                  .formatted(parts[0], parts[1], parts[2]));
    }
    return "{\"userId\":\"%s\",\"mensajes\":[%s]}".formatted(ANNA, json);
  }
}
