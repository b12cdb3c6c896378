package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people see while Twilio and Wix misbehave. */
class FaultsTest {
  private static final String NUMBER = "573001234567";

  @TempDir private Path data;
  private LiveSystem system;
  private ApiClient api;

  @BeforeEach
  void start() {
    system =
        LiveSystem.start(
            data,
            EmulatorConfig.defaults(),
            Map.of("SEND_CHECK_SECONDS", "2", "SEND_LEASE_SECONDS", "30"));
    api = system.api();
  }

  @AfterEach
  void stop() {
    system.emulator().faults().clear();
    system.close();
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of("too many requests", Fault.tooManyRequests(Duration.ofSeconds(1))),
        Arguments.of("500", Fault.status(500)),
        Arguments.of("503", Fault.status(503)),
        Arguments.of("503 although it was accepted", Fault.status(503).afterAccept()),
        Arguments.of("a page of HTML", Fault.htmlPage()),
        Arguments.of("dropped before it was accepted", Fault.dropBefore()),
        Arguments.of("dropped after it was accepted", Fault.dropAfterAccept()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void aMessageLeavesExactlyOnceWhateverTwilioAnswersFirst(String name, Fault fault) {
    Contact contact = contact();
    contact.writes("hola").await();
    system.emulator().faults().plan(FaultTarget.TWILIO_CREATE, fault);

    send("c1", "¿En qué ayudamos?");

    api.until(() -> isWithTwilio("c1"), Duration.ofSeconds(40));
    assertThat(contact.received()).hasSize(1);
    assertThat(system.emulator().twilio().accepted()).hasSize(1);
  }

  @Test
  void nobodyWaitsForAWixThatDoesNotAnswer() {
    system.emulator().faults().always(FaultTarget.WIX, Fault.hang());

    assertThat(contact().writes("hola").await().orElseThrow().result().status()).isEqualTo(200);
    assertThat(api.conversation(NUMBER).status()).isEqualTo(200);
    assertThat(send("c1", "buenas").status()).isEqualTo(200);
  }

  @Test
  void whatWixCouldNotTakeArrivesOnceWhenItReturns() {
    system.emulator().faults().plan(FaultTarget.WIX, Fault.status(500), 4);
    contact().writes("hola").await();

    send("c1", "buenas");

    api.until(() -> wixTexts().containsAll(List.of("hola", "buenas")), Duration.ofSeconds(90));
    assertThat(wixTexts()).containsExactly("hola", "buenas");
  }

  @Test
  void reportsThatComeTwiceAndInAnotherOrderEndInTheSameTick() {
    system.emulator().faults().plan(FaultTarget.STATUS_CALLBACK, Fault.reorder());
    system.emulator().faults().plan(FaultTarget.STATUS_CALLBACK, Fault.duplicate(2), 2);
    Contact contact = contact();
    contact.readsAtOnce(true);
    contact.writes("hola").await();

    send("c1", "buenas");

    api.until(() -> "read".equals(api.get("/api/mensaje/c1").at("/mensaje/status").asText()));
    assertThat(api.get("/api/mensaje/c1").at("/estados").size()).isGreaterThan(1);
  }

  @Test
  void aRefusedMessageTellsCauseAndAdvice() {
    Contact contact = contact();
    contact.writes("hola").await();
    contact.failsWith(63003);

    send("c1", "buenas");

    api.until(() -> !api.get("/api/mensaje/c1").at("/mensaje/error").isNull());
    Answer message = api.get("/api/mensaje/c1");
    assertThat(message.at("/mensaje/error/codigo").asText()).isEqualTo("63003");
    assertThat(message.at("/mensaje/error/causa").asText()).isNotBlank();
    assertThat(message.at("/mensaje/error/accion").asText()).isNotBlank();
  }

  @Test
  void tenFirstMessagesAtOnceMakeOneConversation() {
    IntStream.range(0, 10)
        .mapToObj(i -> contact().writes("mensaje " + i))
        .toList()
        .forEach(arrival -> arrival.await());

    assertThat(api.get("/api/conversaciones").at("/total").asInt()).isEqualTo(1);
    assertThat(api.conversation(NUMBER).at("/mensajes").size()).isEqualTo(10);
  }

  @Test
  void aWebhookWithFieldsThatNobodyHasSeenIsStoredAndShown() {
    contact()
        .sends(
            InboundContent.unknown("hologram", "")
                .with("HologramUrl", "https://example.com/h")
                .with("Ñandú", "sí"))
        .await();
    contact().writes("y después un texto").await();

    Answer conversation = api.conversation(NUMBER);
    assertThat(conversation.at("/mensajes").size()).isEqualTo(2);
    assertThat(conversation.at("/mensajes/0/tipo").asText()).isEqualTo("desconocido");
    assertThat(conversation.at("/mensajes/0/body").asText()).isNotBlank();
    String id = conversation.at("/mensajes/0/id").asText();
    assertThat(api.get("/api/mensaje/" + id).at("/detalles/HologramUrl").asText())
        .isEqualTo("https://example.com/h");
  }

  @Test
  void aPictureCanBeOpenedThroughTheInbox() {
    contact().sendsImage("mi examen").await();

    Answer conversation = api.conversation(NUMBER);

    assertThat(conversation.at("/mensajes/0/tipo").asText()).isEqualTo("imagen");
    assertThat(conversation.at("/mensajes/0/media/0/url").asText()).startsWith("/api/mensaje/");
  }

  private Contact contact() {
    return system.emulator().contact(NUMBER).named("Ana Ruiz");
  }

  private Answer send(String id, String text) {
    return api.post(
        "/api/enviar-mensaje",
        "{\"to\":\"%s\",\"message\":\"%s\",\"client_id\":\"%s\"}".formatted(NUMBER, text, id));
  }

  private boolean isWithTwilio(String id) {
    return !api.get("/api/mensaje/" + id).at("/mensaje/sid").isNull();
  }

  private List<String> wixTexts() {
    return system.emulator().wix().find(NUMBER).stream()
        .flatMap(document -> document.messages().stream())
        .map(message -> message.text())
        .toList();
  }
}
