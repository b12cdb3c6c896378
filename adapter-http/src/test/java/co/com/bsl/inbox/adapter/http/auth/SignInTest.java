package co.com.bsl.inbox.adapter.http.auth;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final String SESSION = "/api/sesion";
  private static final String MARTA = "{\"usuario\":\"marta\",\"clave\":\"correct horse\"}";
  private static final String WRONG = "{\"usuario\":\"marta\",\"clave\":\"wrong\"}";
  private static final String NEWCOMER =
      "{\"usuario\":\"ana\",\"nombre\":\"Ana\",\"rol\":\"agent\",\"clave\":\"long enough\"}";

  private static final Executor POOL = task -> new Thread(task).start();

  private final Inbox inbox = Inbox.open();
  private final Client browser = inbox.anybody();

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoeverSignsInIsToldWhoTheyAreAndIsKnownFromThenOn() {
    Answer answer = browser.post(SESSION, MARTA);

    JsonNode me = withCookieOf(answer).get(SESSION).json();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).isEqualTo(me);
    assertThat(me.toString())
        .isEqualTo(
            "{\"success\":true,\"usuario\":\"marta\",\"nombre\":\"Marta\",\"rol\":\"agent\","
                + "\"permisos\":[\"leer\",\"responder\",\"anotar\",\"cuenta\",\"asignar\"]}");
  }

  @Test
  void theCookieIsOutOfReachForScriptsAndOtherSites() {
    String cookie = browser.post(SESSION, MARTA).header("Set-Cookie");

    assertThat(cookie)
        .matches("bsl_sesion=[A-Za-z0-9_-]{43};.*")
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600")
        .doesNotContain("Secure");
  }

  @Test
  void theCookieTravelsOverTlsOnlyWhereThereIsTls() {
    try (Inbox secure = Inbox.open(Setup.PLAIN.at("https://inbox.bsl.com.co"))) {
      assertThat(secure.anybody().post(SESSION, MARTA).header("Set-Cookie"))
          .startsWith("__Host-bsl_sesion=")
          .contains("Secure", "Path=/")
          .doesNotContain("Domain");
    }
  }

  @Test
  void whoeverSignsOutIsKnownNoMore() {
    Client page = withCookieOf(browser.post(SESSION, MARTA));

    Answer left = page.post(SESSION + "/salir", "{}");

    assertThat(left.json().path("success").booleanValue()).isTrue();
    assertThat(left.header("Set-Cookie")).contains("bsl_sesion=;", "Expires=Thu, 01 Jan 1970");
    assertThat(page.get(SESSION).status()).isEqualTo(401);
  }

  @Test
  void signingOutTwiceIsFine() {
    assertThat(browser.post(SESSION + "/salir", "").status()).isEqualTo(200);
  }

  @Test
  void whoeverSignsInAgainLeavesNoOldSessionBehind() {
    Client before = withCookieOf(browser.post(SESSION, MARTA));

    Client after = withCookieOf(before.post(SESSION, MARTA));

    assertThat(before.get(SESSION).status()).isEqualTo(401);
    assertThat(after.get(SESSION).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"usuario\":\"marta\",\"clave\":\"wrong\"}        | 401 | credenciales",
        "{\"usuario\":\"nobody\",\"clave\":\"correct horse\"} | 401 | credenciales",
        "{\"usuario\":\"not a name!\",\"clave\":\"x\"}      | 401 | credenciales",
        "{\"usuario\":\"\",\"clave\":\"\"}                  | 401 | credenciales",
        "{\"usuario\":\"marta\"}                            | 400 | campo_faltante",
        "{\"usuario\":7,\"clave\":\"x\"}                    | 400 | campo_invalido",
        "[]                                                 | 400 | json_invalido",
        "{\"usuario\":\"marta\",                            | 400 | json_invalido",
        "{} {}                                              | 400 | json_invalido"
      })
  void whoeverIsNobodyStaysOutside(String body, int status, String code) {
    Answer answer = browser.post(SESSION, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void whoeverGuessesHasToWaitLongerAndLonger() {
    failures(5);

    Answer sixth = browser.post(SESSION, MARTA);
    inbox.clock.pass(Duration.ofSeconds(1));
    failures(1);
    Answer seventh = browser.post(SESSION, MARTA);
    inbox.clock.pass(Duration.ofSeconds(2));

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.code()).isEqualTo("demasiadas_solicitudes");
    assertThat(sixth.header("Retry-After")).isEqualTo("1");
    assertThat(seventh.header("Retry-After")).isEqualTo("2");
    assertThat(browser.post(SESSION, MARTA).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MARTA", " marta", "marta  "})
  void aGuesserGainsNothingBySpellingANameInAnotherWay(String spelling) {
    failures(5);

    Answer answer =
        browser.post(SESSION, "{\"usuario\":\"" + spelling + "\",\"clave\":\"correct horse\"}");

    assertThat(answer.status()).isEqualTo(429);
  }

  @Test
  void nobodyElseWaitsForAGuesser() {
    failures(6);

    Answer luis = browser.post(SESSION, "{\"usuario\":\"luis\",\"clave\":\"correct horse\"}");

    assertThat(luis.status()).isEqualTo(200);
  }

  @Test
  void passwordsOfAGuesserAreNotEvenCompared() {
    failures(5);
    int before = inbox.passwords.checks();

    browser.post(SESSION, MARTA);

    assertThat(inbox.passwords.checks()).isEqualTo(before);
  }

  @Test
  void fewPasswordsAreHashedOrComparedAtATimeSinceEachTakesMuchMemory() {
    Client root = inbox.page("root");
    CountDownLatch mayFinish = new CountDownLatch(1);
    int before = inbox.passwords.checks();
    inbox.passwords.pause(() -> await(mayFinish));
    List<CompletableFuture<Answer>> two =
        IntStream.range(0, 2)
            .mapToObj(n -> CompletableFuture.supplyAsync(() -> browser.post(SESSION, MARTA), POOL))
            .toList();
    while (inbox.passwords.checks() < before + 2) {
      Thread.onSpinWait();
    }

    Answer third = browser.post(SESSION, MARTA);
    Answer newcomer = root.post("/api/equipo", NEWCOMER);
    Answer change = root.post("/api/equipo/luis/clave", "{\"clave\":\"another password\"}");
    mayFinish.countDown();

    assertThat(third.status()).isEqualTo(429);
    assertThat(third.header("Retry-After")).isEqualTo("1");
    assertThat(newcomer.status()).isEqualTo(429);
    assertThat(change.status()).isEqualTo(429);
    assertThat(inbox.passwords.checks()).isEqualTo(before + 2);
    assertThat(two).allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
  }

  @Test
  void aSessionThatIsOverIsNone() {
    Client page = withCookieOf(browser.post(SESSION, MARTA));
    inbox.clock.pass(Duration.ofHours(13));

    Answer answer = page.get(SESSION);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("sin_sesion");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException given) {
      throw new IllegalStateException(given);
    }
  }

  private void failures(int times) {
    IntStream.range(0, times).forEach(n -> browser.post(SESSION, WRONG));
  }

  private Client withCookieOf(Answer answer) {
    return browser.with("Cookie", answer.header("Set-Cookie").split(";", 2)[0]);
  }
}
