package co.com.bsl.inbox.adapter.wix;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fuzz.Mutations;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Wix answers, its messages are read, the same way twice, or it is said to be wrong. */
class WixFuzzTest {
  private static final int VARIANTS = 20_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MessageReader reader = new MessageReader(new WixTime(Samples.BOGOTA));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noAnswerMakesTheReaderFail(long number) throws IOException {
    List<String> seeds = Files.readAllLines(Path.of("src/test/resources/fuzz/conversations.txt"));

    new Mutations(number, seeds).each(VARIANTS, text -> json(text).ifPresent(this::read));
  }

  private void read(JsonNode answer) {
    try {
      WixDocument document = new WixDocument(answer);
      List<Message> messages = reader.read(document.messages());
      assertThat(reader.read(document.messages())).isEqualTo(messages);
    } catch (StoreException wrong) {
      assertThat(wrong.kind()).isEqualTo(StoreException.Cause.INCONSISTENT);
    }
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }
}
