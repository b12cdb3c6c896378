package co.com.bsl.inbox.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.support.Http;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.SdkClient;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void aPastIsWrittenToTheSidesThatAreNamed() {
    post(
        "/contactos/573001234567/historial",
        """
        [{"de":"contacto","texto":"hola","hora":"2026-11-01T12:00:00Z","reloj":"naive","retraso_s":70},
         {"de":"negocio","texto":"buenas","hora":"2026-11-01T12:00:10Z","en":["twilio"]},
         {"de":"bot","texto":"menú","hora":"2026-11-01T12:00:20Z","en":["wix"]}]
        """);

    assertThat(anna.conversation())
        .extracting(TwilioMessage::body)
        .containsExactly("hola", "buenas");
    assertThat(emulator.wix().find("573001234567").orElseThrow().messages())
        .containsExactly(
            new WixMessage("usuario", "hola", "2026-11-01T07:01:10.000000"),
            new WixMessage("bot", "menú", "2026-11-01T12:00:20.000Z"));
  }

  @Test
  void theBotWritesAtTheWixSide() {
    post("/contactos/573001234567/bot", "{\"texto\":\"¡Hola!\"}");

    assertThat(get("/wix/documentos").findValuesAsText("mensaje")).containsExactly("¡Hola!");
  }

  @Test
  void statusesAreMovedByHandOnceAskedTo() {
    post("/webhook", "{\"url\":\"\",\"estado_url\":\"%s\"}".formatted(inbox.url("/estado")));
    post("/progreso", "{\"automatico\":false}");
    String sid = send();

    post("/estado", "{\"sid\":\"%s\",\"estado\":\"delivered\"}".formatted(sid));
    post("/estado", "{\"sid\":\"%s\",\"codigo_error\":63013}".formatted(sid));

    assertThat(inbox.await(2))
        .extracting(call -> call.field("MessageStatus"))
        .containsExactly("delivered", "failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delay|\"ms\":50",
        "status|\"estado\":500",
        "html|\"ms\":0",
        "drop-before|\"ms\":0",
        "drop-after-accept|\"ms\":0",
        "hang|\"aceptado\":true",
        "malformed-json|\"ms\":0"
      })
  void everyFaultOfAnAnswerCanBePlanned(String word, String more) {
    post("/fallas", "{\"objetivo\":\"wix\",\"falla\":\"%s\",%s}".formatted(word, more));

    assertThat(emulator.faults().pending()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"duplicate", "reorder", "suppress"})
  void everyFaultOfACallbackCanBePlanned(String word) {
    post("/fallas", "{\"objetivo\":\"webhook\",\"falla\":\"%s\"}".formatted(word));

    assertThat(emulator.faults().pending()).hasSize(1);
  }

  @Test
  void plannedFaultsAreShownAndCanBeCalledOff() {
    post(
        "/fallas",
        "{\"objetivo\":\"twilio-list\",\"falla\":\"status\",\"estado\":429,\"ms\":3000,\"veces\":2}");

    JsonNode planned = get("/fallas").path(0);
    assertThat(planned.path("objetivo").asText()).isEqualTo("twilio-list");
    assertThat(planned.path("veces").asInt()).isEqualTo(2);
    assertThat(emulator.faults().take(FaultTarget.TWILIO_LIST))
        .contains(Fault.tooManyRequests(Duration.ofSeconds(3)));
    post("/fallas/borrar", "");
    assertThat(get("/fallas")).isEmpty();
  }

  @Test
  void theLedgersTellWhatHappened() {
    post("/webhook", "{\"url\":\"%s\"}".formatted(inbox.url("/webhook")));
    anna.writes("hola").await();
    String sid = send();

    assertThat(get("/twilio/aceptados").path(0).path("sid").asText()).isEqualTo(sid);
    assertThat(get("/twilio/intentos").path(0).path("campos").path("Body").path(0).asText())
        .isEqualTo("Buenos días");
    JsonNode callback = get("/callbacks").path(0);
    assertThat(callback.path("objetivo").asText()).isEqualTo("webhook");
    assertThat(callback.path("estado").asInt()).isEqualTo(200);
    assertThat(callback.path("campos").findValuesAsText("name")).contains("MessageSid", "From");
  }

  @Test
  void aFreshStartForgetsEverything() {
    anna.writes("hola");
    emulator.wix().botWrites("573001234567", "hola");
    emulator.faults().always(FaultTarget.WIX, Fault.hang());

    post("/reiniciar", "");

    assertThat(emulator.twilio().all()).isEmpty();
    assertThat(emulator.wix().all()).isEmpty();
    assertThat(emulator.contacts().all()).isEmpty();
    assertThat(emulator.faults().pending()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/fallas, '{\"objetivo\":\"luna\",\"falla\":\"hang\"}'",
    "/fallas, '{\"objetivo\":\"wix\",\"falla\":\"mareo\"}'",
    "/fallas, 'esto no es json'",
    "/contactos/hola/historial, '[]'",
    "/contactos/573001234567/historial, '[{\"hora\":\"ayer\"}]'"
  })
  void whatCannotBeUnderstoodIsRefusedWithTheReason(String path, String body) {
    HttpResponse<String> answer = Http.post(url(path), body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).path("error").asText()).isNotEmpty();
  }

  private String send() {
    return SdkClient.send(emulator, anna.address().wire(), "Buenos días");
  }

  private JsonNode get(String path) {
    return Http.json(Http.get(url(path)));
  }

  private void post(String path, String json) {
    assertThat(Http.post(url(path), json).statusCode()).isBetween(200, 201);
  }

  private String url(String path) {
    return emulator.twilioUrl() + Control.PATH + path;
  }
}
