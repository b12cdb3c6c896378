package co.com.bsl.inbox.testkit.fake;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.toSend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.testkit.contract.MessagingContract;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The recording provider keeps what a provider promises. */
final class RecordingMessagingTest implements MessagingContract {
  private final MutableClock clock = MutableClock.at(NINE);
  private final RecordingMessaging messaging = new RecordingMessaging(clock);

  @Override
  public MessagingPort messaging() {
    return messaging;
  }

  @Override
  public void refuseNext() {
    messaging.refuseNext("63016");
  }

  @Override
  public void beBusyOnce() {
    messaging.beBusyOnce(Duration.ofSeconds(1));
  }

  @Override
  public void loseNextAnswer() {
    messaging.loseNextAfterAccepting();
  }

  @Override
  public void contactWrites(String text) {
    messaging.record(new ProviderMessage(ANNA, inbound(text).build()));
  }

  @Test
  void whatWasLostOnItsWayThereNeverLeft() {
    messaging.loseNextBeforeAccepting();

    assertThatThrownBy(() -> messaging.send(toSend("hola"))).isInstanceOf(MessagingException.class);
    assertThat(messaging.asked()).hasSize(1);
    assertThat(messaging.sent()).isEmpty();
  }

  @Test
  void theNewestComesFirst() {
    messaging.send(toSend("uno"));
    clock.pass(Duration.ofSeconds(1));
    messaging.send(toSend("dos"));

    HistoryQuery sent = HistoryQuery.of(Direction.OUTBOUND, Optional.empty());
    assertThat(messaging.history(sent).messages())
        .map(known -> known.message().content().text())
        .containsExactly("dos", "uno");
  }

  @Test
  void aFileIsReadAsItWasKept() throws IOException {
    Attachment photo = new Attachment("https://api/Media/ME1", "image/png", "");
    messaging.keep(photo, new byte[] {1, 2, 3});

    try (Media media = messaging.open(photo)) {
      assertThat(media.bytes().readAllBytes()).containsExactly(1, 2, 3);
    }
  }
}
