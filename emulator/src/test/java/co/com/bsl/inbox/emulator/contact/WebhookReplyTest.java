package co.com.bsl.inbox.emulator.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.twilio.Direction;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookReplyTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void anEmptyResponseSendsNothing() {
    assertThat(repliesTo("text/xml", "<?xml version=\"1.0\"?><Response/>")).isEmpty();
  }

  @Test
  void aTwimlMessageIsSentUnescaped() {
    assertThat(repliesTo("text/xml", "<Response><Message>Ana &amp; Luis</Message></Response>"))
        .containsExactly("Ana & Luis");
  }

  @Test
  void aTwimlMessageMayHaveABody() {
    assertThat(
            repliesTo("application/xml", "<Response><Message><Body>ok</Body></Message></Response>"))
        .containsExactly("ok");
  }

  @Test
  void jsonSendsNothing() {
    assertThat(repliesTo("application/json", "{\"ok\":true}")).isEmpty();
  }

  @Test
  void aReplyIsMarkedAsOne() {
    repliesTo("text/plain", "hola");

    assertThat(anna.received().get(0).route().direction()).isEqualTo(Direction.OUTBOUND_REPLY);
  }

  private List<String> repliesTo(String contentType, String body) {
    emulator.pointAt(inbox.url("/webhook"));
    inbox.answers(ctx -> ctx.contentType(contentType).result(body));
    anna.writes("hola").await();
    return anna.received().stream().map(TwilioMessage::body).toList();
  }
}
