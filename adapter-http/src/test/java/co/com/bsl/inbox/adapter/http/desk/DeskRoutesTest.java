package co.com.bsl.inbox.adapter.http.desk;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.EventReader;
import co.com.bsl.inbox.adapter.http.bench.EventReader.Event;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class DeskRoutesTest {
  private static final String ANNA = "/api/conversacion/573001234567";
  private static final String PRESENCE = ANNA + "/presencia";
  private static final String DRAFT = ANNA + "/borrador";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");
  private final Client luis = inbox.page("luis");

  @BeforeEach
  void annaWrites() {
    inbox.desk.annaWrites(inbound("hola").at(9, 0));
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void everybodyHearsWhoIsAtAConversation() {
    try (EventReader page = marta.listen("/api/eventos")) {
      page.next();

      Answer answer = luis.post(PRESENCE, "{\"estado\":\"escribe\"}");

      Event event = page.next().orElseThrow();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(event.name()).isEqualTo("presencia");
      assertThat(event.id()).isEmpty();
      assertThat(event.data().path("numero").textValue()).isEqualTo("573001234567");
      assertThat(event.data().at("/personas/0/usuario").textValue()).isEqualTo("luis");
      assertThat(event.data().at("/personas/0/nombre").textValue()).isEqualTo("Luis");
      assertThat(event.data().at("/personas/0/escribe").booleanValue()).isTrue();
    }
  }

  @Test
  void whoComesHearsWhoIsThereAlready() {
    luis.post(PRESENCE, "{\"estado\":\"mira\"}");

    assertThat(marta.post(PRESENCE, "{\"estado\":\"mira\"}").json().path("personas")).hasSize(2);
    luis.post(PRESENCE, "{\"estado\":\"sale\"}");
    assertThat(marta.post(PRESENCE, "{\"estado\":\"mira\"}").json().path("personas")).hasSize(1);
  }

  @Test
  void aDraftIsThereOnEveryDeviceOfItsAgentAndNowhereElse() {
    try (EventReader own = marta.listen("/api/eventos");
        EventReader other = luis.listen("/api/eventos")) {
      own.next();
      other.next();

      assertThat(marta.post(DRAFT, "{\"texto\":\"Buenos días\"}").status()).isEqualTo(200);
      marta.post(PRESENCE, "{\"estado\":\"mira\"}");

      Event event = own.next().orElseThrow();
      assertThat(event.name()).isEqualTo("borrador");
      assertThat(event.data().path("texto").textValue()).isEqualTo("Buenos días");
      assertThat(other.next().orElseThrow().name()).isEqualTo("presencia");
    }
    assertThat(drafts(marta)).isEqualTo("{\"573001234567\":\"Buenos días\"}");
    assertThat(drafts(luis)).isEqualTo("{}");
  }

  @Test
  void anEmptyDraftEndsIt() {
    marta.post(DRAFT, "{\"texto\":\"Buenos días\"}");

    marta.post(DRAFT, "{\"texto\":\"\"}");

    assertThat(drafts(marta)).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource({
    PRESENCE + ",{\"estado\":\"duerme\"},campo_invalido",
    PRESENCE + ",{},campo_faltante",
    DRAFT + ",{},campo_faltante",
    "/api/conversacion/573009999999/borrador,{\"texto\":\"x\"},conversacion_desconocida"
  })
  void whatCannotBeIsRefused(String path, String body, String code) {
    assertThat(marta.post(path, body.replace(';', ',')).code()).isEqualTo(code);
  }

  @Test
  void aDraftThatIsNoMessageAnyMoreIsRefused() {
    String endless = "x".repeat(5_000);

    assertThat(marta.post(DRAFT, "{\"texto\":\"" + endless + "\"}").code())
        .isEqualTo("campo_invalido");
  }

  private static String drafts(Client client) {
    return client.get("/api/borradores").json().path("borradores").toString();
  }
}
