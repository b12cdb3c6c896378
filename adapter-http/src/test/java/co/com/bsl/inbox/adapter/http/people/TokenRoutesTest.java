package co.com.bsl.inbox.adapter.http.people;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class TokenRoutesTest {
  private static final String TOKENS = "/api/cuenta/tokens";
  private static final String LIST = "/api/conversaciones";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void aTokenIsToldOnceAndKeptAsAHash() {
    JsonNode made = made("{\"nombre\":\"backup\",\"permisos\":[\"leer\"]}");

    assertThat(made.path("token").textValue()).matches("bsl_[A-Za-z0-9_-]{43}");
    assertThat(marta.get(TOKENS).text()).doesNotContain(made.path("token").textValue());
    assertThat(marta.get(TOKENS).json().path("tokens").get(0)).isEqualTo(made.path("datos"));
    assertThat(inbox.page("luis").get(TOKENS).json().path("tokens")).isEmpty();
  }

  @Test
  void aProgramMayWhatItsTokenSaysAndNoMore() {
    Client program = program(made("{\"nombre\":\"backup\",\"permisos\":[\"leer\"]}"));

    assertThat(program.get(LIST).status()).isEqualTo(200);
    assertThat(program.get("/api/sesion").json().path("permisos").toString())
        .isEqualTo("[\"leer\"]");
    assertThat(program.post(TOKENS, "{\"nombre\":\"x\",\"permisos\":[\"leer\"]}").code())
        .isEqualTo("sin_permiso");
  }

  @Test
  void whoeverMayOnlyWriteWritesWithoutReading() {
    inbox.desk.annaWrites(inbound("hola"));
    Client program = program(made("{\"nombre\":\"reminder\",\"permisos\":[\"responder\"]}"));

    Answer sent =
        program.post(
            "/api/enviar-mensaje",
            "{\"to\":\"573001234567\",\"message\":\"x\",\"client_id\":\"c1\"}");

    assertThat(sent.status()).isEqualTo(200);
    assertThat(program.get(LIST).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nombre\":\"x\",\"permisos\":[\"equipo\"]}           | 403 | sin_permiso",
        "{\"nombre\":\"x\",\"permisos\":[\"cuenta\"]}           | 400 | campo_invalido",
        "{\"nombre\":\"x\",\"permisos\":[\"todo\"]}             | 400 | campo_invalido",
        "{\"nombre\":\"x\",\"permisos\":[]}                     | 400 | campo_invalido",
        "{\"nombre\":\"x\",\"permisos\":[1]}                    | 400 | campo_invalido",
        "{\"nombre\":\"x\",\"permisos\":\"leer\"}               | 400 | campo_invalido",
        "{\"nombre\":\"x\"}                                     | 400 | campo_faltante",
        "{\"nombre\":\" \",\"permisos\":[\"leer\"]}             | 400 | campo_invalido",
        "{\"nombre\":\"x\",\"permisos\":[\"leer\"],\"vence\":\"mañana\"} | 400 | campo_invalido"
      })
  void whatCannotBeIsRefused(String body, int status, String code) {
    Answer answer = marta.post(TOKENS, body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(marta.get(TOKENS).json().path("tokens")).isEmpty();
  }

  @Test
  void aTokenEndsWhenItIsSaidTo() {
    String end = inbox.clock.instant().plusSeconds(60).toString();
    Client program =
        program(made("{\"nombre\":\"x\",\"permisos\":[\"leer\"],\"vence\":\"" + end + "\"}"));

    assertThat(program.get(LIST).status()).isEqualTo(200);
    inbox.clock.pass(Duration.ofSeconds(60));
    assertThat(program.get(LIST).status()).isEqualTo(401);
  }

  @Test
  void aRevokedTokenEndsAtOnceWithItsStreams() {
    JsonNode made = made("{\"nombre\":\"x\",\"permisos\":[\"leer\"]}");
    Client program = program(made);

    try (EventReader stream = program.listen("/api/eventos")) {
      stream.next();
      String revoke = TOKENS + "/" + made.at("/datos/id").textValue() + "/revocar";
      assertThat(inbox.page("luis").post(revoke, "{}").status()).isEqualTo(404);
      marta.post(revoke, "{}");

      assertThat(stream.next()).isEmpty();
      assertThat(program.get(LIST).status()).isEqualTo(401);
    }
  }

  @Test
  void useIsShown() {
    Client program = program(made("{\"nombre\":\"x\",\"permisos\":[\"leer\"]}"));
    inbox.clock.pass(Duration.ofHours(1));
    program.get(LIST);

    assertThat(marta.get(TOKENS).json().at("/tokens/0/usado").textValue())
        .isEqualTo(inbox.clock.instant().toString());
  }

  private JsonNode made(String body) {
    return marta.post(TOKENS, body).json();
  }

  private Client program(JsonNode made) {
    return inbox.program(made.path("token").textValue());
  }
}
