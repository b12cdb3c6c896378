package co.com.bsl.inbox.adapter.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.config.Secret;
import co.com.bsl.inbox.application.inbound.WebhookEvent.Ignored;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.testkit.fuzz.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is posted, the decoder understands it, ignores it or rejects it; it never trips. */
class DecoderFuzzTest {
  private static final int VARIANTS = 20_000;
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final List<String> SEEDS = seeds("webhooks.txt");

  private final CallerProof proof =
      new CallerProof("AC1", "https://a.example", List.of(new Secret("12345")));
  private final TwilioWebhookDecoder decoder =
      new TwilioWebhookDecoder(proof::demand, Clock.systemUTC());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noBodyMakesTheReaderFail(long number) {
    new Mutations(number, SEEDS)
        .each(VARIANTS, body -> assertThat(decoder.read(call("id=1", body), NOW)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void noQueryAndNoBodyIsBelieved(long number) {
    new Mutations(number, SEEDS)
        .each(VARIANTS / 4, text -> assertThat(isRejected(call(text, text))).isTrue());
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void aNumberIsRefusedOrReadAsOneThatReadsTheSame(long number) {
    new Mutations(number, seeds("numbers.txt")).each(VARIANTS, DecoderFuzzTest::readNumber);
  }

  private static void readNumber(String text) {
    try {
      Address address = Address.parse(text);
      assertThat(Address.parse(address.value())).isEqualTo(address);
      assertThat(Address.parse(address.plain())).isEqualTo(address);
      assertThat(address.masked()).isNotEqualTo(address.value());
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("");
    }
  }

  private boolean isRejected(WebhookRequest request) {
    try {
      return decoder.decode(request) instanceof Ignored;
    } catch (WebhookRejectedException rejected) {
      return true;
    }
  }

  private static WebhookRequest call(String query, String body) {
    Map<String, String> headers =
        Map.of("content-type", Calls.FORM, "x-twilio-signature", "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    return WebhookRequest.of(new RawCall("/webhook", query, headers, body, "198.51.100.7"));
  }

  private static List<String> seeds(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/fuzz").resolve(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
