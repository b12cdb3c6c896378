package co.com.bsl.inbox.adapter.http.operations;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.application.health.CheckHealth;
import co.com.bsl.inbox.application.health.MirrorHealth;
import co.com.bsl.inbox.application.health.StoreHealth;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsRoutesTest {
  private final Inbox inbox = Inbox.open(Setup.PLAIN.withIdleOutbox());

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void everybodyMaySeeThatTheServerIsHealthy() {
    inbox.desk.annaWrites(inbound("hola"));
    inbox.page("marta").post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"ok\"}");

    Answer answer = inbox.anybody().get("/health");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().toString())
        .isEqualTo(
            """
            {"status":"healthy","service":"twilio-bsl","timestamp":"2026-11-22T10:00:00Z",\
            "twilio_configured":true,"version":"1.2.3","components":{"store":{"status":"up"},\
            "twilio":{"status":"configured"},"wix":{"status":"not_configured","pending":0,"failed":0},\
            "outbox":{"status":"up","pending":1}}}""");
  }

  @Test
  void aStoreThatIsDownMakesTheServerUnhealthy() {
    inbox.storeBroken.set(true);

    Answer answer = inbox.anybody().get("/health");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().path("status").textValue()).isEqualTo("unhealthy");
    assertThat(answer.json().at("/components/store/status").textValue()).isEqualTo("down");
  }

  @Test
  void aServerWithoutAProviderSaysSo() {
    try (Inbox alone = Inbox.open(Setup.PLAIN.withoutProvider())) {
      JsonNode health = alone.anybody().get("/health").json();

      assertThat(health.path("status").textValue()).isEqualTo("healthy");
      assertThat(health.path("twilio_configured").booleanValue()).isFalse();
    }
  }

  @Test
  void theStoreIsAskedOnceForAllThatIsToldOfIt() {
    AtomicInteger looks = new AtomicInteger();
    Meters meters = new Meters();
    StoreHealth store = () -> looks.incrementAndGet() > 0;
    OperationsRoutes.watch(
        new CheckHealth(inbox.store, store, true, () -> MirrorHealth.State.UP), meters);

    String text = new String(meters.text(), UTF_8);

    assertThat(text).contains("sends_waiting 0", "mirror_waiting 0", "mirror_given_up 0");
    assertThat(looks).hasValue(1);
  }

  @Test
  void requestsAreMeasuredByRouteAndNeverByNumber() {
    inbox.page("marta").get("/api/conversacion/573001234567");
    inbox.anybody().get("/nothing/573001234567");
    inbox.anybody().send("MADEUP", "/health", null);
    try (EventReader page = inbox.page("marta").listen("/api/eventos")) {
      page.next();

      Answer answer = inbox.page("root").get("/metrics");

      assertThat(answer.header("Content-Type")).startsWith("text/plain");
      assertThat(answer.text())
          .contains(
              "http_request_seconds_count{method=\"GET\",route=\"/api/conversacion/{numero}\","
                  + "status=\"404\"} 1")
          .contains("event_readers_open 1", "mirror_given_up 0", "sends_waiting 0")
          .doesNotContain("573001234567")
          .doesNotContain("MADEUP");
    }
  }
}
