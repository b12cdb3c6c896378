package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient.Answer;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.contact.InboundContent;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of messages that are no plain texts, or come all at once. */
class OddMessagesTest {
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

  @Test
  void tenFirstMessagesAtOnceMakeOneConversation() {
    Contact contact = bench.someone();
    IntStream.range(0, 10)
        .mapToObj(i -> contact.writes("mensaje " + i))
        .toList()
        .forEach(arrival -> arrival.await());

    String number = FaultBench.number(contact);
    assertThat(bench.api().get("/api/conversaciones?q=" + number).at("/total").asInt())
        .isEqualTo(1);
    assertThat(bench.api().conversation(number).at("/mensajes").size()).isEqualTo(10);
  }

  @Test
  void aWebhookWithFieldsThatNobodyHasSeenIsStoredAndShown() {
    Contact contact = bench.someone();
    contact
        .sends(
            InboundContent.unknown("hologram", "")
                .with("HologramUrl", "https://example.com/h")
                .with("Ñandú", "sí"))
        .await();
    contact.writes("y después un texto").await();

    Answer conversation = bench.api().conversation(FaultBench.number(contact));
    assertThat(conversation.at("/mensajes").size()).isEqualTo(2);
    assertThat(conversation.at("/mensajes/0/tipo").asText()).isEqualTo("desconocido");
    assertThat(conversation.at("/mensajes/0/body").asText()).isNotBlank();
    String id = conversation.at("/mensajes/0/id").asText();
    assertThat(bench.message(id).at("/detalles/HologramUrl").asText())
        .isEqualTo("https://example.com/h");
  }

  @Test
  void aPictureCanBeOpenedThroughTheInbox() {
    Contact contact = bench.someone();
    contact.sendsImage("mi examen").await();

    Answer conversation = bench.api().conversation(FaultBench.number(contact));

    assertThat(conversation.at("/mensajes/0/tipo").asText()).isEqualTo("imagen");
    assertThat(conversation.at("/mensajes/0/media/0/url").asText()).startsWith("/api/mensaje/");
  }
}
