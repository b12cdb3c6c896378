package co.com.bsl.inbox.adapter.http.api;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeRoutesTest {
  private static final String ANNA = "/api/conversacion/573001234567/";

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

  @Test
  void notesAreWrittenAndComeBackInTheRow() {
    JsonNode row = changed("observaciones", "{\"observaciones\":\"  llamar mañana \"}");

    assertThat(row.path("observaciones").textValue()).isEqualTo("llamar mañana");
    assertThat(row.path("no_leidos").intValue()).isEqualTo(1);
  }

  @Test
  void notesMayBeTakenAway() {
    changed("observaciones", "{\"observaciones\":\"nota\"}");

    JsonNode row = changed("observaciones", "{\"observaciones\":\"\"}");

    assertThat(row.path("observaciones").textValue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theBotIsStoppedAndStartedAgain(boolean stopped) {
    JsonNode row = changed("bot", "{\"stopBot\":" + stopped + "}");

    assertThat(row.path("stopBot").booleanValue()).isEqualTo(stopped);
    assertThat(row.path("stopBot_estado").textValue()).isEqualTo("confirmado");
  }

  @Test
  void whatAnAgentHasSeenIsNotUnreadAnyMoreForThatAgent() {
    JsonNode row = changed("leido", "{\"hasta\":" + inbox.store.latest() + "}");

    assertThat(row.path("no_leidos").intValue()).isZero();
    assertThat(
            inbox
                .page("luis")
                .get("/api/conversacion/573001234567")
                .json()
                .path("no_leidos")
                .intValue())
        .isEqualTo(1);
  }

  @Test
  void anAgentMayHaveItUnreadAgain() {
    changed("leido", "{\"hasta\":" + inbox.store.latest() + "}");

    JsonNode row = changed("no-leido", "");

    assertThat(row.path("no_leidos").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "whatever"})
  void aContactWhoNeedsNoReplyWaitsNoMore(String body) {
    JsonNode row = changed("sin-respuesta", body);

    assertThat(row.path("espera_respuesta_desde").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "observaciones | {}                       | campo_faltante | observaciones",
        "observaciones | {\"observaciones\":null} | campo_faltante | observaciones",
        "observaciones | {\"observaciones\":7}    | campo_invalido | observaciones",
        "bot           | {}                       | campo_faltante | stopBot",
        "bot           | {\"stopBot\":\"true\"}   | campo_invalido | stopBot",
        "bot           | {\"stopBot\":1}          | campo_invalido | stopBot",
        "leido         | {}                       | campo_faltante | hasta",
        "leido         | {\"hasta\":-1}           | campo_invalido | hasta",
        "leido         | {\"hasta\":1.5}          | campo_invalido | hasta",
        "leido         | {\"hasta\":1e30}         | campo_invalido | hasta",
        "leido         | {\"hasta\":99999999999999999999} | campo_invalido | hasta",
        "leido         | {\"hasta\":\"1\"}        | campo_invalido | hasta"
      })
  void aFieldThatIsNotRightIsRefusedByName(String call, String body, String code, String field) {
    Answer answer = marta.post(ANNA + call, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("campo").textValue()).isEqualTo(field);
  }

  @Test
  void notesThatAreTooLongAreRefused() {
    Answer answer =
        marta.post(ANNA + "observaciones", "{\"observaciones\":\"" + "x".repeat(5_001) + "\"}");

    assertThat(answer.code()).isEqualTo("campo_invalido");
  }

  @Test
  void fieldsThatNobodyKnowsAreIgnored() {
    JsonNode row = changed("bot", "{\"stopBot\":true,\"novedad\":{\"a\":[1]}}");

    assertThat(row.path("stopBot").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "observaciones | {\"observaciones\":\"x\"}",
        "bot           | {\"stopBot\":true}",
        "leido         | {\"hasta\":1}",
        "sin-respuesta | {}"
      })
  void nothingIsChangedForANumberThatNobodyHas(String call, String body) {
    Answer answer = marta.post("/api/conversacion/573009999999/" + call, body);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("conversacion_desconocida");
  }

  private JsonNode changed(String call, String body) {
    Answer answer = marta.post(ANNA + call, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("success").booleanValue()).isTrue();
    return answer.json().path("conversacion");
  }
}
