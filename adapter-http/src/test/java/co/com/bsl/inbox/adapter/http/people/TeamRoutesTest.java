package co.com.bsl.inbox.adapter.http.people;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.domain.agent.Right;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class TeamRoutesTest {
  private static final String LIST = "/api/conversaciones";

  private final Inbox inbox = Inbox.open();
  private final Client root = inbox.page("root");

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoeverIsAddedCanSignInAndIsListed() {
    Answer added = root.post("/api/equipo", newcomer("Ana.Núñez", "agent", "long enough"));

    assertThat(added.json().path("persona").toString())
        .isEqualTo(
            "{\"usuario\":\"ana.núñez\",\"nombre\":\"Ana\",\"rol\":\"agent\",\"activo\":true,"
                + "\"segundo_factor\":false}");
    assertThat(inbox.script("ana.núñez", "long enough").get(LIST).status()).isEqualTo(200);
    assertThat(root.get("/api/equipo").json().path("personas"))
        .extracting(person -> person.path("usuario").textValue())
        .containsExactly("ana.núñez", "luis", "marta", "root", "vera");
  }

  @ParameterizedTest
  @CsvSource({
    "MARTA,  agent,  long enough, 409, usuario_existe",
    "ana,    agent,  short,       400, clave_no_apta",
    "ana,    agent,  '          ',400, clave_no_apta",
    "ana,    boss,   long enough, 400, campo_invalido",
    "a b,    agent,  long enough, 400, campo_invalido"
  })
  void whatCannotBeIsRefusedByName(
      String user, String role, String password, int status, String code) {
    Answer answer = root.post("/api/equipo", newcomer(user, role, password));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "activo                | {\"activo\":false}",
        "clave                 | {\"clave\":\"another password\"}",
        "rol                   | {\"rol\":\"supervisor\"}",
        "segundo-factor/quitar | {}"
      })
  void whateverTakesSomethingFromSomebodyEndsTheirPagesAtOnce(String what, String body) {
    Client page = inbox.page("marta");
    CompletableFuture<Answer> poll = page.getLater("/api/cambios?espera=55");

    try (EventReader stream = page.listen("/api/eventos");
        EventReader other = inbox.page("luis").listen("/api/eventos")) {
      stream.next();
      other.next();
      waitForReaders(3);
      root.post("/api/equipo/marta/" + what, body);

      assertThat(stream.next()).isEmpty();
      assertThat(poll.join().json().path("eventos")).isEmpty();
      assertThat(page.get(LIST).status()).isEqualTo(401);
      assertThat(inbox.openReaders()).isEqualTo(1);
    }
  }

  @Test
  void aPasswordThatWasChangedIsWorthNothingFromThatMomentOn() {
    Client script = inbox.script("marta", Inbox.PASSWORD);
    script.get(LIST);

    root.post("/api/equipo/marta/clave", "{\"clave\":\"another password\"}");

    assertThat(script.get(LIST).status()).isEqualTo(401);
    assertThat(inbox.script("marta", "another password").get(LIST).status()).isEqualTo(200);
  }

  @Test
  void whoeverIsKeptOutIsOutWithAllTokensUntilTheyAreLetInAgain() {
    Client program = inbox.program("marta", Right.READ);
    root.post("/api/equipo/marta/activo", "{\"activo\":false}");

    assertThat(program.get(LIST).status()).isEqualTo(401);
    assertThat(inbox.script("marta", Inbox.PASSWORD).get(LIST).status()).isEqualTo(401);

    root.post("/api/equipo/marta/activo", "{\"activo\":true}");
    assertThat(program.get(LIST).status()).isEqualTo(200);
  }

  @Test
  void aPasswordGivenByAnAdministratorTakesTheTokensAway() {
    Client program = inbox.program("marta", Right.READ);

    root.post("/api/equipo/marta/clave", "{\"clave\":\"another password\"}");

    assertThat(program.get(LIST).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"activo | {\"activo\":false}", "rol | {\"rol\":\"supervisor\"}"})
  void theLastAdministratorStays(String what, String body) {
    Answer answer = root.post("/api/equipo/root/" + what, body);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("ultimo_administrador");
    assertThat(root.get("/api/equipo").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"nobody", "a%20b"})
  void nobodyIsChangedWhoIsNotThere(String user) {
    Answer answer = root.post("/api/equipo/" + user + "/rol", "{\"rol\":\"agent\"}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("persona_desconocida");
  }

  private void waitForReaders(int count) {
    while (inbox.openReaders() < count) {
      Thread.onSpinWait();
    }
  }

  private static String newcomer(String user, String role, String password) {
    return "{\"usuario\":\"%s\",\"nombre\":\"Ana\",\"rol\":\"%s\",\"clave\":\"%s\"}"
        .formatted(user, role, password);
  }
}
