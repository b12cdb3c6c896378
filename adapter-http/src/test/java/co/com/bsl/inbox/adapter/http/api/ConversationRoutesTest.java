package co.com.bsl.inbox.adapter.http.api;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationRoutesTest {
  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void theListHasARowForEachNumberNewestFirst() {
    inbox.desk.receive(ANNA, "Anna", inbound("hola").at(9, 0).build());
    inbox.desk.receive(LUIS, "Luis", inbound("buenas").at(9, 5).build());

    JsonNode list = marta.get("/api/conversaciones").json();

    assertThat(list.path("success").booleanValue()).isTrue();
    assertThat(list.path("conversaciones").fieldNames())
        .toIterable()
        .containsExactly("573109876543", "573001234567");
    assertThat(list.path("total").intValue()).isEqualTo(2);
    assertThat(list.path("siguiente").isNull()).isTrue();
  }

  @Test
  void aRowSaysEverythingThatTheListShows() {
    inbox.desk.annaWrites(inbound("hola").sid("SM1").at(9, 30));

    JsonNode row = marta.get("/api/conversaciones").json().at("/conversaciones/573001234567");

    assertThat(row.path("numero").textValue()).isEqualTo("573001234567");
    assertThat(row.path("nombre").textValue()).isEqualTo("Anna");
    assertThat(row.path("stopBot").booleanValue()).isFalse();
    assertThat(row.path("stopBot_estado").textValue()).isEqualTo("confirmado");
    assertThat(row.path("observaciones").textValue()).isEmpty();
    assertThat(row.path("observaciones_estado").textValue()).isEqualTo("confirmado");
    assertThat(row.path("entrantes").intValue()).isEqualTo(1);
    assertThat(row.path("no_leidos").intValue()).isEqualTo(1);
    assertThat(row.path("espera_respuesta_desde").textValue()).isEqualTo("2026-11-22T09:30:00Z");
    assertThat(row.path("ventana_hasta").textValue()).isEqualTo("2026-11-23T09:30:00Z");
    assertThat(row.has("asignado_a")).isTrue();
    assertThat(row.path("asignado_a").isNull()).isTrue();
    assertThat(row.at("/ultimo_mensaje/sid").textValue()).isEqualTo("SM1");
    assertThat(row.path("actividad").textValue()).isEqualTo("2026-11-22T09:30:00Z");
  }

  @Test
  void aClosedWindowIsNull() {
    inbox.desk.annaWrites(inbound("hola"));
    inbox.clock.pass(Duration.ofHours(25));

    JsonNode row = inbox.page("marta").get("/api/conversacion/573001234567").json();

    assertThat(row.path("ventana_hasta").isNull()).isTrue();
  }

  @Test
  void theListIsTurnedPageByPage() {
    inbox.desk.receive(ANNA, "Anna", inbound("hola").at(9, 0).build());
    inbox.desk.receive(LUIS, "Luis", inbound("buenas").at(9, 5).build());

    JsonNode first = marta.get("/api/conversaciones?limite=1").json();
    String cursor = first.path("siguiente").textValue();
    JsonNode second = marta.get("/api/conversaciones?limite=1&cursor=" + cursor).json();

    assertThat(first.path("conversaciones").has("573109876543")).isTrue();
    assertThat(second.path("conversaciones").has("573001234567")).isTrue();
    assertThat(second.path("siguiente").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"todos,2", "no_leidos,1", "esperan,2", "ventana,0", "bot,2"})
  void theListIsFiltered(String filter, int rows) {
    inbox.desk.receive(ANNA, "Anna", inbound("hola").build());
    inbox.desk.receive(LUIS, "Luis", inbound("buenas").build());
    inbox.desk.sees("marta", LUIS, inbox.store.latest());

    JsonNode list = marta.get("/api/conversaciones?filtro=" + filter).json();

    assertThat(list.path("total").intValue()).isEqualTo(rows);
  }

  @Test
  void theListIsSearchedByName() {
    inbox.desk.receive(ANNA, "Ána María", inbound("hola").build());
    inbox.desk.receive(LUIS, "Luis", inbound("buenas").build());

    JsonNode list = marta.get("/api/conversaciones?q=maria").json();

    assertThat(list.path("conversaciones").fieldNames())
        .toIterable()
        .containsExactly("573001234567");
  }

  @ParameterizedTest
  @CsvSource({
    "limite=0,limite",
    "limite=201,limite",
    "limite=-1,limite",
    "limite=many,limite",
    "limite=,limite",
    "filtro=otros,filtro",
    "cursor=nobody-gave-this,cursor"
  })
  void aQueryThatCannotBeRightIsRefusedByName(String query, String field) {
    Answer answer = marta.get("/api/conversaciones?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("campo_invalido");
    assertThat(answer.json().path("campo").textValue()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"573001234567", "+573001234567", "%2B573001234567"})
  void aConversationIsOpenedByAnySpellingOfItsNumber(String number) {
    inbox.desk.annaWrites(inbound("hola").id("m1").at(9, 0));
    inbox.desk.annaWrites(inbound("¿hay cita?").id("m2").at(9, 1));

    JsonNode opened = marta.get("/api/conversacion/" + number).json();

    assertThat(opened.path("success").booleanValue()).isTrue();
    assertThat(opened.path("numero").textValue()).isEqualTo("573001234567");
    assertThat(opened.path("no_leidos").intValue()).isEqualTo(2);
    assertThat(opened.path("mensajes").findValuesAsText("id")).containsExactly("m1", "m2");
    assertThat(opened.path("anteriores").isNull()).isTrue();
    assertThat(opened.path("seq").longValue()).isEqualTo(inbox.store.latest());
  }

  @Test
  void olderMessagesComePageByPage() {
    for (int minute = 0; minute < 3; minute++) {
      inbox.desk.annaWrites(inbound("m" + minute).id("m" + minute).at(9, minute));
    }

    JsonNode newest = marta.get("/api/conversacion/573001234567?limite=2").json();
    String cursor = newest.path("anteriores").textValue();
    JsonNode older = marta.get("/api/conversacion/573001234567?limite=2&antes=" + cursor).json();

    assertThat(newest.path("mensajes").findValuesAsText("id")).containsExactly("m1", "m2");
    assertThat(older.path("mensajes").findValuesAsText("id")).containsExactly("m0");
  }

  @ParameterizedTest
  @CsvSource({
    "573009999999,404,conversacion_desconocida",
    "CO.4566546130240823,404,conversacion_desconocida",
    "12,400,numero_invalido",
    "anna,400,numero_invalido",
    "573001234567%2F..,400,numero_invalido"
  })
  void aNumberThatNobodyHasIsRefused(String number, int status, String code) {
    Answer answer = marta.get("/api/conversacion/" + number);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void aCursorOfAnotherPlaceIsRefused() {
    inbox.desk.annaWrites(inbound("hola"));

    Answer answer = marta.get("/api/conversacion/573001234567?antes=%27%3B--");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("campo").textValue()).isEqualTo("antes");
  }
}
