package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.wix.WixMessage;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flows of the system that this one replaces, driven from outside. */
class SeedFlowsTest {
  private static final String NUMBER = "573001234567";

  @TempDir private Path data;
  private LiveSystem system;
  private ApiClient api;

  @BeforeEach
  void start() {
    system = LiveSystem.start(data);
    api = system.api();
  }

  @AfterEach
  void stop() {
    system.close();
  }

  @Test
  void whatAContactWritesIsInTheConversationAndAtTheWixSide() {
    system.emulator().contact(NUMBER).named("Ana Ruiz").writes("Hola, buenos días").await();

    Answer conversation = api.conversation(NUMBER);
    assertThat(conversation.status()).isEqualTo(200);
    assertThat(conversation.at("/nombre").asText()).isEqualTo("Ana Ruiz");
    assertThat(conversation.at("/mensajes/0/body").asText()).isEqualTo("Hola, buenos días");
    assertThat(conversation.at("/mensajes/0/direction").asText()).isEqualTo("inbound");
    assertThat(conversation.at("/mensajes/0/sid").asText()).startsWith("SM");
    system.emulator().watch().until(() -> wixTexts().contains("usuario: Hola, buenos días"));
  }

  @Test
  void whatAnAgentSendsReachesTwilioAndIsMirroredAsSistema() {
    system.emulator().contact(NUMBER).writes("hola").await();

    Answer answer =
        api.post(
            "/api/enviar-mensaje", "{\"to\":\"+573001234567\",\"message\":\"¿En qué ayudamos?\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/message_sid").asText()).startsWith("SM");
    assertThat(system.emulator().twilio().attempts()).hasSize(1);
    assertThat(system.emulator().contact(NUMBER).received().get(0).to())
        .isEqualTo("whatsapp:+573001234567");
    assertThat(system.emulator().contact(NUMBER).received().get(0).from())
        .isEqualTo("whatsapp:+573153369631");
    system.emulator().watch().until(() -> wixTexts().contains("sistema: ¿En qué ayudamos?"));
    assertThat(bodies(api.conversation(NUMBER))).containsExactly("hola", "¿En qué ayudamos?");
  }

  @Test
  void ticksAdvanceToReadWhenTheContactReads() {
    system.emulator().contact(NUMBER).readsAtOnce(true);
    system.emulator().contact(NUMBER).writes("hola").await();
    api.post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"buenas\"}");

    api.until(() -> "read".equals(api.conversation(NUMBER).at("/mensajes/1/status").asText()));
  }

  @Test
  void aConversationKnownToBothSidesShowsEachMessageOnceInOrder() {
    Instant now = Instant.now();
    system.emulator().contact(NUMBER).writes("hola").await();
    system
        .emulator()
        .wix()
        .add(
            NUMBER,
            new WixMessage("usuario", "hola", now.plusSeconds(40).toString()),
            new WixMessage("sistema", "Soy el asistente", now.plusSeconds(41).toString()));

    api.conversation(NUMBER);

    api.until(() -> bodies(api.conversation(NUMBER)).contains("Soy el asistente"));
    assertThat(bodies(api.conversation(NUMBER))).containsExactly("hola", "Soy el asistente");
  }

  @Test
  void aNumberThatOnlyWixKnowsCanBeOpened() {
    system
        .emulator()
        .wix()
        .add("573109999999", new WixMessage("usuario", "hace tiempo", "2026-01-05T10:00:00Z"));

    assertThat(bodies(api.conversation("573109999999"))).containsExactly("hace tiempo");
    assertThat(api.conversation("573108888888").status()).isEqualTo(404);
  }

  @Test
  void theListShowsTheConversationWithItsNewestMessage() {
    system.emulator().contact(NUMBER).named("Ana Ruiz").writes("hola").await();

    JsonNode row = api.get("/api/conversaciones").at("/conversaciones/" + NUMBER);

    assertThat(row.at("/nombre").asText()).isEqualTo("Ana Ruiz");
    assertThat(row.at("/no_leidos").asInt()).isEqualTo(1);
    assertThat(row.at("/ultimo_mensaje/body").asText()).isEqualTo("hola");
    assertThat(row.at("/espera_respuesta_desde").isNull()).isFalse();
  }

  @Test
  void whatHappenedWhileTheInboxWasDownIsThereAfterwards() {
    system.emulator().contact(NUMBER).writes("antes").await();
    system.end();
    system.emulator().contact(NUMBER).writes("durante").await();
    system.begin();

    api.until(() -> bodies(api.conversation(NUMBER)).contains("durante"));
    assertThat(bodies(api.conversation(NUMBER))).containsExactly("antes", "durante");
    assertThat(api.conversation(NUMBER).at("/mensajes/1/recuperado").asBoolean()).isTrue();
  }

  @Test
  void healthIsPublicAndTellsNoSecret() {
    Answer health = api.get("/health");

    assertThat(health.at("/status").asText()).isEqualTo("healthy");
    assertThat(health.at("/service").asText()).isEqualTo("twilio-bsl");
    assertThat(health.at("/twilio_configured").asBoolean()).isTrue();
    assertThat(health.body().toString())
        .doesNotContain(system.emulator().config().account().authToken());
  }

  private List<String> wixTexts() {
    return system.emulator().wix().find(NUMBER).stream()
        .flatMap(document -> document.messages().stream())
        .map(message -> message.author() + ": " + message.text())
        .toList();
  }

  private static List<String> bodies(Answer conversation) {
    List<String> bodies = new ArrayList<>();
    conversation.at("/mensajes").forEach(message -> bodies.add(message.at("/body").asText()));
    return bodies;
  }
}
