package co.com.bsl.inbox.adapter.http.auth;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.TestServer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.route.Route;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every call, and what it answers to whom. */
class WhoMayCallTest {
  private static final String ANNA = "/api/conversacion/573001234567";

  private final Inbox inbox = Inbox.open();

  @BeforeEach
  void annaHasWritten() {
    inbox.desk.annaWrites(inbound("hola").id("m1").sid("SM1"));
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  /** A call with the status for strangers, agents, supervisors and administrators. */
  private record Row(
      String method, String call, String body, int stranger, int agent, int boss, int root) {

    static Row get(String call, int stranger, int agent, int boss, int root) {
      return new Row("GET", call, "", stranger, agent, boss, root);
    }

    static Row post(String call, String body, int stranger, int agent, int boss, int root) {
      return new Row("POST", call, body, stranger, agent, boss, root);
    }

    boolean isAbout(Route route) {
      String pattern = route.path().replaceAll("\\{[a-z]+}", "[^/]+");
      return method.equals(route.method().name()) && call.split("\\?", 2)[0].matches(pattern);
    }
  }

  private static Stream<Row> rows() {
    return Stream.of(
        Row.get("/", 200, 200, 200, 200),
        Row.get("/health", 200, 200, 200, 200),
        Row.get("/openapi.json", 200, 200, 200, 200),
        Row.get("/metrics", 401, 403, 200, 200),
        Row.get("/api/webhooks-apartados", 401, 403, 403, 200),
        Row.get("/api/webhooks-apartados/" + "0".repeat(32), 401, 403, 403, 404),
        Row.post(
            "/api/webhooks-apartados/" + "0".repeat(32) + "/reproducir", "{}", 401, 403, 403, 404),
        Row.post(
            "/api/webhooks-apartados/" + "0".repeat(32) + "/descartar", "{}", 401, 403, 403, 200),
        Row.get("/api/conversaciones", 401, 200, 200, 200),
        Row.get(ANNA, 401, 200, 200, 200),
        Row.get("/api/mensaje/m1", 401, 200, 200, 200),
        Row.get("/api/mensaje/m1/media/0", 401, 404, 404, 404),
        Row.get("/api/buscar?q=hola", 401, 200, 200, 200),
        Row.get("/api/eventos", 401, 200, 200, 200),
        Row.get("/api/cambios?espera=0", 401, 200, 200, 200),
        Row.post(ANNA + "/observaciones", "{\"observaciones\":\"x\"}", 401, 200, 200, 200),
        Row.post(ANNA + "/bot", "{\"stopBot\":true}", 401, 200, 200, 200),
        Row.post(ANNA + "/leido", "{\"hasta\":1}", 401, 200, 200, 200),
        Row.post(ANNA + "/no-leido", "{}", 401, 200, 200, 200),
        Row.post(ANNA + "/presencia", "{\"estado\":\"mira\"}", 401, 200, 200, 200),
        Row.post(ANNA + "/borrador", "{\"texto\":\"x\"}", 401, 200, 200, 200),
        Row.get("/api/borradores", 401, 200, 200, 200),
        Row.post(ANNA + "/sin-respuesta", "{}", 401, 200, 200, 200),
        Row.post(
            "/api/enviar-mensaje",
            "{\"to\":\"573001234567\",\"message\":\"x\"}",
            401,
            200,
            200,
            200),
        Row.get("/api/auditoria", 401, 403, 200, 200),
        Row.get("/api/auditoria/exportar", 401, 403, 200, 200),
        Row.get(ANNA + "/exportar", 401, 403, 200, 200),
        Row.post(
            ANNA + "/borrar", "{\"numero\":\"573001234567\",\"motivo\":\"x\"}", 401, 403, 403, 200),
        Row.get("/api/sesion", 401, 200, 200, 200),
        Row.post("/api/sesion", "{\"usuario\":\"x\",\"clave\":\"x\"}", 401, 401, 401, 401),
        Row.post("/webhook/twilio", "", 200, 200, 200, 200),
        Row.post("/webhook/twilio/estado", "", 204, 204, 204, 204),
        Row.post("/api/sesion/salir", "{}", 200, 200, 200, 200));
  }

  @Test
  void everyCallHasItsRowAndEveryRowItsCall() {
    for (Route route : TestServer.routes(inbox.server)) {
      assertThat(rows().filter(row -> row.isAbout(route))).as("%s", route.path()).hasSize(1);
    }
    assertThat(rows()).hasSameSizeAs(TestServer.routes(inbox.server));
  }

  @Test
  void agentsMayWhatAgentsMay() {
    Client marta = inbox.page("marta");

    rows().forEach(row -> assertThat(status(marta, row)).as(row.call()).isEqualTo(row.agent()));
  }

  @Test
  void supervisorsMayWhatSupervisorsMay() {
    Client vera = inbox.page("vera");

    rows().forEach(row -> assertThat(status(vera, row)).as(row.call()).isEqualTo(row.boss()));
  }

  @Test
  void administratorsMayEverything() {
    Client root = inbox.page("root");

    rows().forEach(row -> assertThat(status(root, row)).as(row.call()).isEqualTo(row.root()));
  }

  @Test
  void whoeverIsNobodyGetsWhatIsForEverybody() {
    for (Client stranger : strangers()) {
      rows()
          .forEach(
              row -> assertThat(status(stranger, row)).as(row.call()).isEqualTo(row.stranger()));
    }
  }

  @Test
  void whoeverIsNobodyIsToldSoBeforeAnythingElseIsLookedAt() {
    Client stranger = inbox.anybody();

    rows()
        .filter(row -> row.stranger() == 401 && row.agent() != 401)
        .filter(row -> row.method().equals("POST"))
        .forEach(row -> assertThat(stranger.post(row.call(), "?").code()).isEqualTo("sin_sesion"));
  }

  /** No session, one that is over, one of somebody signed out, and one that we never gave. */
  private List<Client> strangers() {
    Client expired = inbox.page("root");
    inbox.clock.pass(Duration.ofHours(12));
    Client left = inbox.page("root");
    left.post("/api/sesion/salir", "{}");
    Client foreign = inbox.anybody().with("Cookie", "bsl_sesion=" + "A".repeat(43));
    return List.of(inbox.anybody(), expired, left, foreign);
  }

  private static int status(Client client, Row row) {
    if (row.method().equals("POST")) {
      return client.post(row.call(), row.body()).status();
    }
    try (EventReader answer = client.listen(row.call())) {
      return answer.status();
    }
  }
}
