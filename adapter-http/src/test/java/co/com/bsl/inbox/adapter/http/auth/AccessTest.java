package co.com.bsl.inbox.adapter.http.auth;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.TestServer;
import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.route.Access;
import co.com.bsl.inbox.adapter.http.route.Route;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final String LIST = "/api/conversaciones";

  private final Inbox inbox = Inbox.open();

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void nobodyWhoIsNotSignedInGetsAnythingButTheseCalls() {
    List<String> open =
        routes().stream().filter(this::isOpen).map(r -> r.method() + " " + r.path()).toList();

    assertThat(open)
        .containsExactlyInAnyOrder(
            "GET /",
            "GET /health",
            "GET /openapi.json",
            "POST /api/sesion",
            "POST /api/sesion/salir",
            "POST /webhook/twilio",
            "POST /webhook/twilio/estado");
  }

  @Test
  void everyCallOfTheInterfaceRefusesStrangersBeforeItLooksAtAnything() {
    for (Route route : routes()) {
      if (!isOpen(route)) {
        Answer answer = call(inbox.anybody(), route);

        assertThat(answer.status()).as(route.path()).isEqualTo(401);
        assertThat(answer.code()).as(route.path()).isEqualTo("sin_sesion");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bsl_sesion=", "bsl_sesion=wrong", "other=1", "bsl_sesion=a; b=\"c"})
  void aCookieThatIsNoSessionIsWorthNothing(String cookie) {
    assertThat(inbox.anybody().with("Cookie", cookie).get(LIST).status()).isEqualTo(401);
  }

  @Test
  void measurementsAreForAdministrators() {
    assertThat(inbox.page("root").get("/metrics").status()).isEqualTo(200);
    assertThat(inbox.page("marta").get("/metrics").status()).isEqualTo(404);
    assertThat(inbox.script("root", Inbox.PASSWORD).get("/metrics").status()).isEqualTo(200);
  }

  @Test
  void aScriptIsKnownByNameAndPassword() {
    assertThat(inbox.script("marta", Inbox.PASSWORD).get(LIST).status()).isEqualTo(200);
  }

  @Test
  void aScriptWithAWrongPasswordIsRefusedAndToldHowToSignIn() {
    Answer answer = inbox.script("marta", "wrong").get(LIST);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("credenciales");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void aPageIsNeverAskedForAPasswordByTheBrowser() {
    assertThat(inbox.anybody().get(LIST).header("WWW-Authenticate")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !!!", "Basic bm9jb2xvbg==", "basic bWFydGE6d3Jvbmc="})
  void credentialsThatMakeNoSenseAreWrongOnes(String header) {
    Answer answer = inbox.anybody().with("Authorization", header).get(LIST);

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void aScriptPaysForTheSlowHashOnlyNowAndThen() {
    Client script = inbox.script("marta", Inbox.PASSWORD);
    int before = inbox.passwords.checks();

    script.get(LIST);
    script.get(LIST);
    int soon = inbox.passwords.checks() - before;
    inbox.clock.pass(Duration.ofMinutes(2));
    script.get(LIST);

    assertThat(soon).isEqualTo(1);
    assertThat(inbox.passwords.checks() - before).isEqualTo(2);
  }

  @Test
  void aPasswordThatWasRightForOneIsNotRightForAnother() {
    inbox.script("marta", Inbox.PASSWORD).get(LIST);

    assertThat(inbox.script("marta", "wrong").get(LIST).status()).isEqualTo(401);
    assertThat(inbox.script("nobody", Inbox.PASSWORD).get(LIST).status()).isEqualTo(401);
  }

  @Test
  void scriptsThatGuessAreSlowedDownToo() {
    for (int n = 0; n < 5; n++) {
      inbox.script("marta", "wrong" + n).get(LIST);
    }

    Answer answer = inbox.script("marta", Inbox.PASSWORD).get(LIST);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }

  private List<Route> routes() {
    return TestServer.routes(inbox.server);
  }

  private boolean isOpen(Route route) {
    return route.access() == Access.ANYBODY;
  }

  private static Answer call(Client client, Route route) {
    String path = route.path().replaceAll("\\{[a-z]+}", "1");
    return route.method().equals(HandlerType.GET) ? client.get(path) : client.post(path, "?");
  }
}
