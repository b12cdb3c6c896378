package co.com.bsl.inbox.adapter.wix;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.Source;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageReaderTest {
  private static final String NINE = "2026-11-22T09:00:00Z";
  private final MessageReader reader = new MessageReader(new WixTime(Samples.BOGOTA));

  @Test
  void theOldestComesFirstWhateverTheOrderWas() {
    List<Message> read =
        reader.read(List.of(said("later", "2026-11-22T09:00:01Z"), said("sooner", NINE)));

    assertThat(read)
        .extracting(message -> message.content().text())
        .containsExactly("sooner", "later");
  }

  @Test
  void aMessageWithoutATimeStaysBesideItsNeighbour() {
    List<Message> read =
        reader.read(List.of(said("first", "?"), said("second", NINE), said("third", "?")));

    assertThat(read)
        .extracting(message -> message.content().text())
        .containsExactly("first", "second", "third");
    assertThat(read).extracting(Message::at).containsOnly(Instant.parse(NINE));
    assertThat(read.get(0).origins().best().timing().stated()).isFalse();
  }

  @Test
  void withoutAnyTimeAtAllTheOrderIsKept() {
    assertThat(reader.read(List.of(said("a", "?"), said("b", ""))))
        .extracting(message -> message.content().text())
        .containsExactly("a", "b");
  }

  @Test
  void theSameWordsAtAnotherTimeAreAnotherMessage() {
    List<Message> read = reader.read(List.of(said("ok", NINE), said("ok", "2026-11-22T09:01:00Z")));

    assertThat(read).extracting(Message::id).doesNotHaveDuplicates();
    assertThat(read).allMatch(message -> message.origins().best().source() == Source.MIRROR);
  }

  @Test
  void whatIsMissingIsBlank() {
    List<Message> read =
        reader.read(List.of(new WixMessage(JsonNodeFactory.instance.objectNode())));

    assertThat(read).singleElement().matches(message -> message.content().text().isEmpty());
  }

  private static WixMessage said(String text, String timestamp) {
    return new WixMessage(
        JsonNodeFactory.instance
            .objectNode()
            .put("from", "usuario")
            .put("mensaje", text)
            .put("timestamp", timestamp));
  }
}
