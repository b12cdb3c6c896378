package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right when the inbox starts again. */
class RestartFaultsTest {
  @TempDir private Path data;
  private FaultBench bench;

  @BeforeEach
  void start() {
    bench = new FaultBench(data);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void aMessageIsSentOnceThoughTheInboxStopsBetweenTwiliosAnswerAndOurCommit() {
    Contact contact = bench.someone();
    contact.writes("hola").await();
    bench.emulator().faults().plan(FaultTarget.TWILIO_CREATE, Fault.hang().afterAccept());

    bench.send(contact, "cut", "buenas");
    bench.system().end();
    bench.system().begin();

    bench.api().until(() -> bench.isWithTwilio("cut"), Duration.ofSeconds(40));
    assertThat(contact.received()).hasSize(1);
  }

  @Test
  void aTickOnWhichNoReportEverCameIsRepairedByReconciling() {
    bench.emulator().faults().always(FaultTarget.STATUS_CALLBACK, Fault.suppress());
    Contact contact = bench.someone();
    contact.readsAtOnce(true);
    contact.writes("hola").await();
    bench.send(contact, "silent", "buenas");
    bench
        .emulator()
        .watch()
        .until(
            () ->
                contact.received().stream()
                    .anyMatch(message -> message.status() == MessageStatus.READ));
    assertThat(bench.status("silent")).isNotEqualTo("read");

    bench.system().end();
    bench.system().begin();

    bench.api().until(() -> "read".equals(bench.status("silent")));
    assertThat(bench.message("silent").at("/estados").toString()).contains("read");
  }

  @Test
  void aMessageOfWhichNoWebhookToldIsRecoveredInItsPlaceAndMarked() {
    Contact contact = bench.someone();
    contact.writes("uno").await();
    bench.emulator().faults().plan(FaultTarget.WEBHOOK, Fault.suppress());
    contact.writes("dos").await();

    bench.system().end();
    bench.system().begin();

    String number = FaultBench.number(contact);
    bench.api().until(() -> bench.api().conversation(number).at("/mensajes").size() == 2);
    Answer conversation = bench.api().conversation(number);
    assertThat(conversation.at("/mensajes/1/body").asText()).isEqualTo("dos");
    assertThat(conversation.at("/mensajes/0/recuperado").asBoolean()).isFalse();
    assertThat(conversation.at("/mensajes/1/recuperado").asBoolean()).isTrue();
  }
}
