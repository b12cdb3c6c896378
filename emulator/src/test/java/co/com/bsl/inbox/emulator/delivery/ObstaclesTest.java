package co.com.bsl.inbox.emulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.Direction;
import co.com.bsl.inbox.emulator.twilio.Route;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObstaclesTest {
  private static final String SENDER = "whatsapp:+573153369631";
  private static final Address ANNA = Address.of("+573001234567");
  private static final int OUTSIDE = 63016;

  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T12:00:00Z"));
  private final TwilioMessages messages = new TwilioMessages(SENDER, clock, new Watch());
  private final Recipients recipients = new Recipients();
  private final Obstacles obstacles = new Obstacles(messages, recipients, clock, true);

  @Test
  void whoeverNeverWroteCannotBeToldAnything() {
    assertThat(obstacles.before(text())).contains(OUTSIDE);
  }

  @Test
  void theDayStartsAgainWithEveryMessage() {
    messages.receive(ANNA, Content.text("hola"));
    clock.advance(Duration.ofHours(20));
    messages.receive(ANNA, Content.text("¿hay alguien?"));
    clock.advance(Duration.ofHours(20));

    assertThat(obstacles.before(text())).isEmpty();
    clock.advance(Duration.ofHours(4));
    assertThat(obstacles.before(text())).contains(OUTSIDE);
  }

  @Test
  void ourOwnMessagesDoNotOpenTheWindow() {
    messages.receive(ANNA, Content.text("hola"));
    clock.advance(Duration.ofHours(23));
    text();
    clock.advance(Duration.ofHours(2));

    assertThat(obstacles.before(text())).contains(OUTSIDE);
  }

  @Test
  void aTemplateNeedsNoWindow() {
    assertThat(obstacles.before(accept(template()))).isEmpty();
  }

  @Test
  void theWindowCanBeSwitchedOff() {
    assertThat(new Obstacles(messages, recipients, clock, false).before(text())).isEmpty();
  }

  @Test
  void aPhoneThatCannotBeReachedStopsEvenTemplatesUntilItCan() {
    recipients.failWith(ANNA.wire(), 63003);
    assertThat(obstacles.before(accept(template()))).contains(63003);

    recipients.failWith(ANNA.wire(), 0);
    assertThat(obstacles.before(accept(template()))).isEmpty();
  }

  @Test
  void whatIsKnownAboutPhonesCanBeForgotten() {
    recipients.failWith(ANNA.wire(), 63003);
    recipients.readAtOnce(ANNA.wire(), true);

    recipients.clear();

    assertThat(recipients.failureOf(ANNA.wire())).isEmpty();
    assertThat(recipients.isReader(ANNA.wire())).isFalse();
  }

  private TwilioMessage text() {
    return accept(Content.text("Buenos días"));
  }

  private static Content template() {
    return new Content("", List.of(), Map.of("ContentSid", "HX1"));
  }

  private TwilioMessage accept(Content content) {
    Route route = new Route(SENDER, ANNA.wire(), Direction.OUTBOUND_API);
    return messages.accept(route, content, Optional.empty());
  }
}
