package co.com.bsl.inbox.emulator.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.media.SampleMedia;
import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwilioMessagesTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String SENDER = "whatsapp:+573153369631";
  private static final Address ANNA = Address.of("+573001234567");
  private static final Address LUIS = Address.of("+573007654321");

  private final MutableClock clock = new MutableClock(NOON);
  private final Watch watch = new Watch();
  private final TwilioMessages messages = new TwilioMessages(SENDER, clock, watch);

  @Test
  void whatAContactWritesIsReceivedAtOnce() {
    TwilioMessage message = messages.receive(ANNA, Content.text("hola"));

    assertThat(message.from()).isEqualTo(ANNA.wire());
    assertThat(message.to()).isEqualTo(SENDER);
    assertThat(message.status()).isEqualTo(MessageStatus.RECEIVED);
    assertThat(message.time()).isEqualTo(NOON);
    assertThat(message.isInbound()).isTrue();
  }

  @Test
  void whatIsAcceptedIsQueuedAndNotYetSent() {
    TwilioMessage message = accept("hola");

    assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
    assertThat(message.progress().sent()).isEmpty();
    assertThat(message.contact()).isEqualTo(ANNA.wire());
    assertThat(messages.accepted()).containsExactly(message);
  }

  @Test
  void theSidTellsWhetherThereAreFiles() {
    Content photo = Content.of("", List.of(SampleMedia.image(1)), Map.of());

    assertThat(messages.receive(ANNA, photo).sid()).matches("MM[0-9a-f]{32}");
    assertThat(messages.receive(ANNA, Content.text("x")).sid()).matches("SM[0-9a-f]{32}");
  }

  @Test
  void movingAMessageKeepsWhenItWasSent() {
    TwilioMessage message = accept("hola");
    clock.advance(Duration.ofSeconds(1));
    messages.move(message.sid(), MessageStatus.SENT, Optional.empty());
    clock.advance(Duration.ofSeconds(1));

    TwilioMessage delivered =
        messages.move(message.sid(), MessageStatus.DELIVERED, Optional.empty()).orElseThrow();

    assertThat(delivered.progress().created()).isEqualTo(NOON);
    assertThat(delivered.progress().sent()).contains(NOON.plusSeconds(1));
    assertThat(delivered.progress().updated()).isEqualTo(NOON.plusSeconds(2));
  }

  @Test
  void movingNowhereChangesNothing() {
    TwilioMessage message = accept("hola");
    long before = watch.version();

    assertThat(messages.move(message.sid(), MessageStatus.QUEUED, Optional.empty())).isEmpty();
    assertThat(messages.move("SM0", MessageStatus.SENT, Optional.empty())).isEmpty();
    assertThat(watch.version()).isEqualTo(before);
  }

  @Test
  void whatWasNotSentYetIsListedByWhenItWasCreated() {
    messages.remember(ANNA, Content.text("antes"), MessageStatus.READ, NOON.minusSeconds(1));
    accept("ahora");
    messages.remember(ANNA, Content.text("luego"), MessageStatus.READ, NOON.plusSeconds(1));

    assertThat(messages.newestFirst())
        .extracting(TwilioMessage::body)
        .containsExactly("luego", "ahora", "antes");
  }

  @Test
  void messagesOfOneMomentStayInTheOrderInWhichTheyCame() {
    List<String> bodies = IntStream.range(0, 50).mapToObj(Integer::toString).toList();

    bodies.forEach(body -> messages.receive(ANNA, Content.text(body)));

    assertThat(messages.with(ANNA)).extracting(TwilioMessage::body).isEqualTo(bodies);
  }

  @Test
  void aConversationIsWithOneContact() {
    messages.receive(ANNA, Content.text("de ana"));
    messages.receive(LUIS, Content.text("de luis"));
    accept("para ana");

    assertThat(messages.with(ANNA))
        .extracting(TwilioMessage::body)
        .containsExactly("de ana", "para ana");
  }

  @Test
  void theLastInboundIsTheLatestInWhateverOrderThePastIsTold() {
    messages.remember(ANNA, Content.text("b"), MessageStatus.RECEIVED, NOON);
    messages.remember(ANNA, Content.text("a"), MessageStatus.RECEIVED, NOON.minusSeconds(60));
    messages.remember(ANNA, Content.text("c"), MessageStatus.READ, NOON.plusSeconds(60));

    assertThat(messages.lastInboundFrom(ANNA.wire())).contains(NOON);
    assertThat(messages.lastInboundFrom(LUIS.wire())).isEmpty();
  }

  @Test
  void manyAtOnceLoseNothing() {
    IntStream.range(0, 1000).parallel().forEach(i -> accept("m" + i));

    assertThat(messages.accepted()).hasSize(1000);
    assertThat(messages.all()).extracting(TwilioMessage::sid).doesNotHaveDuplicates();
    assertThat(messages.all()).extracting(TwilioMessage::number).doesNotHaveDuplicates();
  }

  @Test
  void everyAttemptIsWrittenDownWithItsFields() {
    messages.attempted(Map.of("Body", List.of("hola"), "MediaUrl", List.of("a", "b")));

    CreateAttempt attempt = messages.attempts().get(0);
    assertThat(attempt.field("Body")).isEqualTo("hola");
    assertThat(attempt.field("MediaUrl")).isEqualTo("a");
    assertThat(attempt.field("To")).isEmpty();
    assertThat(attempt.at()).isEqualTo(NOON);
  }

  @Test
  void nothingIsLeftAfterClearing() {
    messages.receive(ANNA, Content.text("hola"));
    accept("buenas");
    messages.attempted(Map.of());

    messages.clear();

    assertThat(messages.all()).isEmpty();
    assertThat(messages.accepted()).isEmpty();
    assertThat(messages.attempts()).isEmpty();
    assertThat(messages.lastInboundFrom(ANNA.wire())).isEmpty();
  }

  private TwilioMessage accept(String body) {
    Route route = new Route(SENDER, ANNA.wire(), Direction.OUTBOUND_API);
    return messages.accept(route, Content.text(body), Optional.empty());
  }
}
