package co.com.bsl.inbox.adapter.http.auth;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.TestServer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.route.Route;
import co.com.bsl.inbox.domain.agent.Right;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every call, and what it answers to whom. */
class WhoMayCallTest {
  private static final String ANNA = "/api/conversacion/573001234567";
  private static final String FACTOR = "/api/cuenta/segundo-factor";

  /** What a stranger, a reading program, an agent, a supervisor and an administrator are told. */
  private static final Expected OPEN = new Expected(200, 200, 200, 200, 200);

  private static final Expected READ = new Expected(401, 200, 200, 200, 200);
  private static final Expected WORK = new Expected(401, 403, 200, 200, 200);
  private static final String ASIDE = "/api/webhooks-apartados";
  private static final String NONE = "/" + "0".repeat(32);
  private static final Expected LEAD = new Expected(401, 403, 403, 200, 200);
  private static final Expected MANAGE = new Expected(401, 403, 403, 403, 200);

  private final Inbox inbox = Inbox.open();

  @BeforeEach
  void annaHasWritten() {
    inbox.desk.annaWrites(inbound("hola").id("m1").sid("SM1"));
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  private record Expected(int stranger, int program, int agent, int boss, int root) {

    static Expected always(int status) {
      return new Expected(status, status, status, status, status);
    }

    /** Whoever may ask is answered with that status instead of 200. */
    Expected answering(int status) {
      return new Expected(
          stranger,
          program == 200 ? status : program,
          agent == 200 ? status : agent,
          boss == 200 ? status : boss,
          root == 200 ? status : root);
    }
  }

  private record Row(String method, String call, String body, Expected expected) {

    static Row get(String call, Expected expected) {
      return new Row("GET", call, "", expected);
    }

    static Row post(String call, String body, Expected expected) {
      return new Row("POST", call, body, expected);
    }

    boolean isAbout(Route route) {
      String pattern = route.path().replaceAll("\\{[a-z]+}", "[^/]+");
      return method.equals(route.method().name()) && call.split("\\?", 2)[0].matches(pattern);
    }
  }

  private static Stream<Row> rows() {
    return Stream.of(documents(), desk(), team(), account(), care(), doors()).flatMap(rows -> rows);
  }

  private static Stream<Row> documents() {
    return Stream.of(
        Row.get("/", OPEN),
        Row.get("/administracion", OPEN),
        Row.get("/health", OPEN),
        Row.get("/openapi.json", OPEN),
        Row.get("/metrics", LEAD));
  }

  private static Stream<Row> desk() {
    return Stream.of(
        Row.get("/api/conversaciones", READ),
        Row.get(ANNA, READ),
        Row.get("/api/mensaje/m1", READ),
        Row.get("/api/mensaje/m1/media/0", READ.answering(404)),
        Row.get("/api/buscar?q=hola", READ),
        Row.get("/api/eventos", READ),
        Row.get("/api/cambios?espera=0", READ),
        Row.post(ANNA + "/leido", "{\"hasta\":1}", READ),
        Row.post(ANNA + "/observaciones", "{\"observaciones\":\"x\"}", WORK),
        Row.post(ANNA + "/bot", "{\"stopBot\":true}", WORK),
        Row.post(ANNA + "/sin-respuesta", "{}", WORK),
        Row.post(ANNA + "/no-leido", "{}", READ),
        Row.post(ANNA + "/presencia", "{\"estado\":\"mira\"}", READ),
        Row.post(ANNA + "/borrador", "{\"texto\":\"x\"}", WORK),
        Row.get("/api/borradores", READ),
        Row.post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"x\"}", WORK));
  }

  private static Stream<Row> team() {
    return Stream.of(
        Row.get("/api/equipo", MANAGE),
        Row.post(
            "/api/equipo",
            "{\"usuario\":\"luis\",\"rol\":\"agent\",\"clave\":\"12345678\"}",
            MANAGE.answering(409)),
        Row.post("/api/equipo/luis/rol", "{\"rol\":\"agent\"}", MANAGE),
        Row.post("/api/equipo/luis/activo", "{\"activo\":true}", MANAGE),
        Row.post("/api/equipo/luis/clave", "{\"clave\":\"12345678\"}", MANAGE),
        Row.post("/api/equipo/luis/segundo-factor/quitar", "{}", MANAGE));
  }

  private static Stream<Row> account() {
    return Stream.of(
        Row.get(FACTOR, WORK),
        Row.post(FACTOR, "{}", WORK),
        Row.post(FACTOR + "/confirmar", "{\"codigo\":\"x\"}", WORK.answering(400)),
        Row.post(FACTOR + "/quitar", "{\"clave\":\"wrong\"}", WORK.answering(400)),
        Row.post("/api/cuenta/clave", "{\"clave\":\"wrong\",\"nueva\":\"x\"}", WORK.answering(400)),
        Row.get("/api/cuenta/tokens", WORK),
        Row.post("/api/cuenta/tokens", "{\"nombre\":\"x\",\"permisos\":[\"leer\"]}", WORK),
        Row.post("/api/cuenta/tokens/x/revocar", "{}", WORK.answering(404)));
  }

  private static Stream<Row> care() {
    return Stream.of(
        Row.get("/api/auditoria", LEAD),
        Row.get("/api/auditoria/exportar", LEAD),
        Row.get(ANNA + "/exportar", LEAD),
        Row.post(ANNA + "/borrar", "{\"numero\":\"573001234567\",\"motivo\":\"x\"}", MANAGE),
        Row.get(ASIDE, MANAGE),
        Row.get(ASIDE + NONE, MANAGE.answering(404)),
        Row.post(ASIDE + NONE + "/reproducir", "{}", MANAGE.answering(404)),
        Row.post(ASIDE + NONE + "/descartar", "{}", MANAGE));
  }

  private static Stream<Row> doors() {
    return Stream.of(
        Row.get("/api/sesion", READ),
        Row.post("/api/sesion", "{\"usuario\":\"x\",\"clave\":\"x\"}", Expected.always(401)),
        Row.post("/webhook/twilio", "", OPEN),
        Row.post("/webhook/twilio/estado", "", Expected.always(204)),
        Row.post("/api/sesion/salir", "{}", OPEN));
  }

  @Test
  void everyCallHasItsRowAndEveryRowItsCall() {
    for (Route route : TestServer.routes(inbox.server)) {
      assertThat(rows().filter(row -> row.isAbout(route))).as("%s", route.path()).hasSize(1);
    }
    assertThat(rows()).hasSameSizeAs(TestServer.routes(inbox.server));
  }

  @Test
  void aProgramMayWhatItWasGiven() {
    walk(inbox.program("root", Right.READ), Expected::program);
  }

  @Test
  void agentsMayWhatAgentsMay() {
    walk(inbox.page("marta"), Expected::agent);
  }

  @Test
  void supervisorsMayWhatSupervisorsMay() {
    walk(inbox.page("vera"), Expected::boss);
  }

  @Test
  void administratorsMayEverything() {
    walk(inbox.page("root"), Expected::root);
  }

  @Test
  void whoeverIsNobodyGetsWhatIsForEverybody() {
    for (Client stranger : strangers()) {
      walk(stranger, Expected::stranger);
    }
  }

  @Test
  void whoeverIsNobodyIsToldSoBeforeAnythingElseIsLookedAt() {
    Client stranger = inbox.anybody();

    rows()
        .filter(row -> row.expected().stranger() == 401 && row.method().equals("POST"))
        .filter(row -> !row.call().equals("/api/sesion"))
        .forEach(row -> assertThat(stranger.post(row.call(), "?").code()).isEqualTo("sin_sesion"));
  }

  /** No session, one that is over, one of somebody signed out, and what we never gave. */
  private List<Client> strangers() {
    Client expired = inbox.page("root");
    inbox.clock.pass(Duration.ofHours(12));
    Client left = inbox.page("root");
    left.post("/api/sesion/salir", "{}");
    Client foreign = inbox.anybody().with("Cookie", "bsl_sesion=" + "A".repeat(43));
    return List.of(inbox.anybody(), expired, left, foreign, inbox.program("bsl_" + "A".repeat(43)));
  }

  private static void walk(Client client, ToIntFunction<Expected> who) {
    rows()
        .forEach(
            row ->
                assertThat(status(client, row))
                    .as("%s %s", row.method(), row.call())
                    .isEqualTo(who.applyAsInt(row.expected())));
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
