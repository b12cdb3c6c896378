package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people see while Twilio misbehaves when it is asked to send. */
class TwilioFaultsTest {
  @TempDir private static Path data;
  private static FaultBench bench;

  @BeforeAll
  static void start() {
    bench = new FaultBench(data);
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @AfterEach
  void allIsWell() {
    bench.emulator().faults().clear();
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of("429", Fault.tooManyRequests(Duration.ofSeconds(1))),
        Arguments.of("500", Fault.status(500)),
        Arguments.of("503", Fault.status(503)),
        Arguments.of("503 although accepted", Fault.status(503).afterAccept()),
        Arguments.of("HTML", Fault.htmlPage()),
        Arguments.of("HTML although accepted", Fault.htmlPage().afterAccept()),
        Arguments.of("half an answer", Fault.malformedJson()),
        Arguments.of("dropped before accepting", Fault.dropBefore()),
        Arguments.of("dropped after accepting", Fault.dropAfterAccept()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void aMessageLeavesExactlyOnceWhateverTwilioAnswersFirst(String name, Fault fault) {
    Contact contact = bench.someone();
    contact.writes("hola").await();
    bench.emulator().faults().plan(FaultTarget.TWILIO_CREATE, fault);
    String id = "once-" + FaultBench.number(contact);

    bench.send(contact, id, "¿En qué ayudamos?");

    bench.api().until(() -> bench.isWithTwilio(id), Duration.ofSeconds(40));
    assertThat(contact.received()).hasSize(1);
  }

  @Test
  void whatCannotBeLookedUpYetIsNotSentAgain() {
    Contact contact = bench.someone();
    contact.writes("hola").await();
    bench.emulator().faults().plan(FaultTarget.TWILIO_CREATE, Fault.dropAfterAccept());
    bench.emulator().faults().plan(FaultTarget.TWILIO_LIST, Fault.htmlPage());
    bench.emulator().faults().plan(FaultTarget.TWILIO_LIST, Fault.status(500));

    bench.send(contact, "unseen", "buenas");

    bench.api().until(() -> bench.isWithTwilio("unseen"), Duration.ofSeconds(40));
    assertThat(contact.received()).hasSize(1);
  }

  @Test
  void aRepeatedRequestIsTheSameMessage() {
    Contact contact = bench.someone();
    contact.writes("hola").await();

    Answer first = bench.send(contact, "again", "buenas");
    Answer second = bench.send(contact, "again", "buenas");

    assertThat(second.at("/message_sid").asText())
        .as("%s", second.body())
        .isNotBlank()
        .isEqualTo(first.at("/message_sid").asText());
    assertThat(contact.received()).hasSize(1);
  }

  @Test
  void aRefusedMessageTellsCauseAndAdviceAndTheContactStillWaits() {
    Contact contact = bench.someone();
    contact.writes("hola").await();
    contact.failsWith(63003);

    bench.send(contact, "refused", "buenas");

    bench.api().until(() -> !bench.message("refused").at("/mensaje/error").isNull());
    Answer message = bench.message("refused");
    assertThat(message.at("/mensaje/error/codigo").asText()).isEqualTo("63003");
    assertThat(message.at("/mensaje/error/causa").asText()).isNotBlank();
    assertThat(message.at("/mensaje/error/accion").asText()).isNotBlank();
    String row = "/conversaciones/" + FaultBench.number(contact);
    assertThat(bench.api().get("/api/conversaciones").at(row + "/espera_respuesta_desde").isNull())
        .isFalse();
  }
}
