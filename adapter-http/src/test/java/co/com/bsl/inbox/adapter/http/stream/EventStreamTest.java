package co.com.bsl.inbox.adapter.http.stream;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Desk;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.EventReader.Event;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class EventStreamTest {
  private static final String STREAM = "/api/eventos";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aPageThatBeginsHearsAtOnceThatItIsConnected() {
    inbox.desk.annaWrites(inbound("before"));

    try (EventReader page = marta.listen(STREAM)) {
      Event first = page.next().orElseThrow();

      assertThat(first.name()).isEqualTo("latido");
      assertThat(first.id()).isEmpty();
      assertThat(first.data().path("seq").longValue()).isEqualTo(inbox.store.latest());
      assertThat(first.data().path("tipo").textValue()).isEqualTo("latido");
    }
  }

  @Test
  void proxiesAreToldToLetTheStreamThrough() {
    try (EventReader page = marta.listen(STREAM)) {
      assertThat(page.header("Content-Type")).startsWith("text/event-stream");
      assertThat(page.header("Cache-Control")).isEqualTo("no-cache, no-transform");
      assertThat(page.header("X-Accel-Buffering")).isEqualTo("no");
      assertThat(page.header("Content-Encoding")).isEmpty();
      assertThat(page.line()).startsWith(":").hasSizeGreaterThan(2048);
    }
  }

  @Test
  void aNewMessageIsToldWithItsRow() {
    try (EventReader page = marta.listen(STREAM)) {
      inbox.desk.annaWrites(inbound("hola").id("m1").sid("SM1"));

      Event event = page.nextNews();

      assertThat(event.name()).isEqualTo("mensaje");
      assertThat(event.id()).isEqualTo(event.data().path("seq").asText());
      assertThat(event.data().path("tipo").textValue()).isEqualTo("mensaje");
      assertThat(event.data().path("numero").textValue()).isEqualTo("573001234567");
      assertThat(event.data().at("/mensaje/body").textValue()).isEqualTo("hola");
      assertThat(event.data().path("reemplaza").isArray()).isTrue();
      assertThat(event.data().at("/conversacion/entrantes").intValue()).isEqualTo(1);
      assertThat(event.data().at("/conversacion").has("no_leidos")).isFalse();
    }
  }

  @Test
  void aTickThatMovesIsToldShortly() {
    inbox.desk.annaWrites(inbound("hola"));
    String sid = sent("ok");

    try (EventReader page = marta.listen(STREAM)) {
      inbox.desk.report(sid, Delivery.of(DeliveryStatus.READ, inbox.clock.instant()));
      Event event = page.nextNews();

      assertThat(event.name()).isEqualTo("estado");
      assertThat(event.data().path("sid").textValue()).isEqualTo(sid);
      assertThat(event.data().path("status").textValue()).isEqualTo("read");
      assertThat(event.data().path("error").isNull()).isTrue();
      assertThat(event.data().has("mensaje")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void aFailureIsExplainedInTheLanguageOfThePage(String language) {
    inbox.desk.annaWrites(inbound("hola"));
    String sid = sent("ok");

    try (EventReader page = marta.with("Accept-Language", language).listen(STREAM)) {
      DeliveryFailure failure = new DeliveryFailure("63016", "");
      inbox.desk.report(
          sid, Delivery.failed(DeliveryStatus.FAILED, failure, inbox.clock.instant()));

      assertThat(page.nextNews().data().at("/error/causa").textValue())
          .isEqualTo("why 63016 " + language);
    }
  }

  @Test
  void whatSomebodyHasSeenIsToldToThemOnly() {
    inbox.desk.annaWrites(inbound("hola"));

    try (EventReader martas = marta.listen(STREAM);
        EventReader others = inbox.page("luis").listen(STREAM)) {
      inbox.desk.sees("marta", ANNA, inbox.store.latest());
      inbox.desk.annaWrites(inbound("más"));

      Event hers = martas.nextNews();
      assertThat(hers.name()).isEqualTo("conversacion");
      assertThat(hers.data().at("/conversacion/no_leidos").intValue()).isLessThanOrEqualTo(1);
      assertThat(martas.nextNews().name()).isEqualTo("mensaje");
      assertThat(others.nextNews().name()).isEqualTo("mensaje");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 150, 1_500, 9_000})
  void whoeverComesBackHearsEverythingOnceAndInOrder(int missed) {
    inbox.desk.annaWrites(inbound("first").id("m1"));
    long left = inbox.store.latest();
    inbox.desk.annaChanges("m1", missed);

    try (EventReader page = marta.with("Last-Event-ID", String.valueOf(left)).listen(STREAM)) {
      for (int n = 1; n <= missed; n++) {
        assertThat(page.nextNews().id()).isEqualTo(String.valueOf(left + n));
      }
      inbox.desk.annaWrites(inbound("live"));
      assertThat(page.nextNews().data().at("/mensaje/body").textValue()).isEqualTo("live");
    }
  }

  @Test
  void theStreamIsResumedFromTheQueryToo() {
    inbox.desk.annaWrites(inbound("first"));
    long left = inbox.store.latest();
    inbox.desk.annaWrites(inbound("second"));

    try (EventReader page = marta.listen(STREAM + "?desde=" + left)) {
      assertThat(page.nextNews().data().at("/mensaje/body").textValue()).isEqualTo("second");
    }
  }

  @Test
  void messagesThatComeWhileAPageResumesAreNeitherLostNorToldTwice() throws Exception {
    inbox.desk.annaWrites(inbound("0"));
    long start = inbox.store.latest();
    Thread contact =
        new Thread(
            () -> IntStream.range(1, 200).forEach(n -> inbox.desk.annaWrites(inbound("" + n))));
    contact.start();

    try (EventReader page = marta.listen(STREAM + "?desde=" + start)) {
      for (int n = 1; n < 200; n++) {
        assertThat(page.nextNews().data().at("/mensaje/body").textValue()).isEqualTo("" + n);
      }
    }
    contact.join();
  }

  @Test
  void whoeverMissedTooMuchIsToldToLoadAfreshAndThenGoesOn() {
    try (Inbox old = Inbox.openAfter(desk -> aLongPast(desk, 10_001));
        EventReader page = old.page("marta").listen(STREAM + "?desde=0")) {
      Event resync = page.nextNews();
      assertThat(resync.name()).isEqualTo("resincronizar");
      assertThat(resync.data().path("seq").longValue()).isEqualTo(old.store.latest());
      assertThat(resync.id()).isEqualTo(resync.data().path("seq").asText());

      old.desk.annaWrites(inbound("live"));
      assertThat(page.nextNews().data().at("/mensaje/body").textValue()).isEqualTo("live");
    }
  }

  @Test
  void whoeverLeftBeforeTheLogBeginsIsToldToLoadAfresh() {
    try (Inbox old = Inbox.openAfter(desk -> aLongPast(desk, 2_000))) {
      old.store.forgetChanges(3);

      try (EventReader early = old.page("marta").listen(STREAM + "?desde=2");
          EventReader later = old.page("marta").listen(STREAM + "?desde=3")) {
        assertThat(early.nextNews().name()).isEqualTo("resincronizar");
        assertThat(later.nextNews().name()).isEqualTo("mensaje");
      }
    }
  }

  @Test
  void whoeverComesFromBeyondTheLogIsToldToLoadAfresh() {
    inbox.desk.annaWrites(inbound("hola"));

    try (EventReader page = marta.listen(STREAM + "?desde=999999")) {
      assertThat(page.nextNews().name()).isEqualTo("resincronizar");
    }
  }

  @Test
  void aCursorThatIsNoNumberIsRefused() {
    assertThat(marta.get(STREAM + "?desde=yesterday").code()).isEqualTo("campo_invalido");
  }

  @Test
  void theStreamsEndWhenTheServerStops() {
    try (EventReader page = marta.listen(STREAM)) {
      page.next();
      inbox.server.stop();

      assertThat(page.next()).isEmpty();
    }
  }

  private static void aLongPast(Desk desk, int changes) {
    desk.annaWrites(inbound("first").id("m1"));
    desk.annaChanges("m1", changes);
  }

  private String sent(String text) {
    return marta
        .post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"" + text + "\"}")
        .json()
        .path("message_sid")
        .textValue();
  }
}
