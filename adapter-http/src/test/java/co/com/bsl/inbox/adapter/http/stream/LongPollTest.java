package co.com.bsl.inbox.adapter.http.stream;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Desk;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LongPollTest {
  private static final String POLL = "/api/cambios";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoeverDoesNotWaitIsAnsweredAtOnce() {
    inbox.desk.annaWrites(inbound("hola"));

    JsonNode answer = marta.get(POLL + "?espera=0").json();

    assertThat(answer.path("success").booleanValue()).isTrue();
    assertThat(answer.path("eventos")).isEmpty();
    assertThat(answer.path("seq").longValue()).isEqualTo(inbox.store.latest());
  }

  @Test
  void theEventsAreTheSameAsInTheStream() {
    inbox.desk.annaWrites(inbound("hola").id("m1"));

    JsonNode event = marta.get(POLL + "?desde=0&espera=0").json().at("/eventos/0");

    assertThat(event.path("tipo").textValue()).isEqualTo("mensaje");
    assertThat(event.path("seq").longValue()).isEqualTo(1);
    assertThat(event.path("numero").textValue()).isEqualTo("573001234567");
    assertThat(event.at("/mensaje/id").textValue()).isEqualTo("m1");
    assertThat(event.at("/conversacion/numero").textValue()).isEqualTo("573001234567");
    assertThat(event.path("reemplaza").isArray()).isTrue();
  }

  @Test
  void whoeverWaitsIsAnsweredWhenSomethingHappens() {
    inbox.desk.annaWrites(inbound("hola"));
    long seen = inbox.store.latest();
    CompletableFuture<Answer> waiting = marta.getLater(POLL + "?espera=20&desde=" + seen);

    inbox.desk.annaWrites(inbound("¿hay cita?"));

    JsonNode answer = waiting.join().json();
    assertThat(answer.at("/eventos/0/mensaje/body").textValue()).isEqualTo("¿hay cita?");
    assertThat(answer.path("seq").longValue()).isEqualTo(inbox.store.latest());
  }

  @Test
  void whoeverWaitsInVainIsAnsweredWhenTheTimeIsOver() {
    JsonNode answer = marta.get(POLL + "?espera=1").json();

    assertThat(answer.path("eventos")).isEmpty();
  }

  @Test
  void nobodyIsToldWhatConcernsOthersOnly() {
    inbox.desk.annaWrites(inbound("hola"));
    long seen = inbox.store.latest();
    CompletableFuture<Answer> waiting =
        inbox.page("luis").getLater(POLL + "?espera=20&desde=" + seen);

    inbox.desk.sees("marta", ANNA, seen);
    inbox.desk.annaWrites(inbound("¿hay cita?"));

    JsonNode events = waiting.join().json().path("eventos");
    assertThat(events).hasSize(1);
    assertThat(events.at("/0/tipo").textValue()).isEqualTo("mensaje");
  }

  @Test
  void aLongPastIsReadInPartsWithoutLosingAnything() {
    try (Inbox old = Inbox.openAfter(LongPollTest::aLongPast)) {
      Client page = old.page("marta");
      long position = 0;
      int events = 0;
      while (position < old.store.latest()) {
        JsonNode answer = page.get(POLL + "?espera=0&desde=" + position).json();
        events += answer.path("eventos").size();
        assertThat(answer.path("seq").longValue()).isGreaterThan(position);
        position = answer.path("seq").longValue();
      }
      assertThat(events).isEqualTo(2_001);
    }
  }

  @Test
  void whoeverMissedTooMuchIsToldToLoadAfresh() {
    inbox.desk.annaWrites(inbound("hola"));

    JsonNode answer = marta.get(POLL + "?desde=999999&espera=20").json();

    assertThat(answer.at("/eventos/0/tipo").textValue()).isEqualTo("resincronizar");
    assertThat(answer.path("seq").longValue()).isEqualTo(inbox.store.latest());
  }

  @ParameterizedTest
  @CsvSource({"espera=56,espera", "espera=-1,espera", "espera=x,espera", "desde=-1,desde"})
  void aNumberThatCannotBeRightIsRefused(String query, String field) {
    Answer answer = marta.get(POLL + "?" + query);

    assertThat(answer.code()).isEqualTo("campo_invalido");
    assertThat(answer.json().path("campo").textValue()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?desde=500&espera=20", "?espera=20"})
  void whatTheLogCannotTellIsSaidSo(String query) {
    inbox.storeBroken.set(true);

    assertThat(marta.get(POLL + query).code()).isEqualTo("almacen_no_disponible");
  }

  private static void aLongPast(Desk desk) {
    desk.annaWrites(inbound("first").id("m1"));
    desk.annaChanges("m1", 2_000);
  }
}
