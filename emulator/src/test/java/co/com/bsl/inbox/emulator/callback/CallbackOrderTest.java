package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Arrival;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.Receiver;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbackOrderTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");
  private final Contact luis = emulator.contact("+573007654321");

  @BeforeEach
  void connect() {
    emulator.pointAt(inbox.url("/webhook"));
  }

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void oneContactsMessagesArriveInTheOrderInWhichTheyWereWritten() {
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "m" + i).toList();

    texts.forEach(anna::writes);

    assertThat(inbox.await(40)).extracting(call -> call.field("Body")).isEqualTo(texts);
  }

  @Test
  void aContactDoesNotWaitForAnother() {
    CountDownLatch held = new CountDownLatch(1);
    inbox.answers(
        ctx -> {
          if (ctx.formParam("Body").equals("lento")) {
            held.await();
          }
        });
    Arrival slow = anna.writes("lento");

    assertThat(luis.writes("rápido").await()).isPresent();

    assertThat(slow.webhook()).isNotDone();
    held.countDown();
    assertThat(slow.await()).isPresent();
  }

  @Test
  void theLedgerKnowsWhichMessagesTheInboxTook() {
    Arrival taken = anna.writes("uno");
    taken.await();
    inbox.answers(ctx -> ctx.status(500));
    Arrival refused = anna.writes("dos");
    refused.await();

    assertThat(emulator.callbacks().isTaken(taken.sid())).isTrue();
    assertThat(emulator.callbacks().isTaken(refused.sid())).isFalse();
    assertThat(emulator.callbacks().webhooks()).hasSize(2);
    assertThat(emulator.callbacks().statusCallbacks()).isEmpty();
  }

  @Test
  void theAddressMayChangeWhileRunning() {
    anna.writes("uno").await();
    emulator.pointAt(inbox.url("/otra"));
    anna.writes("dos").await();
    emulator.pointAt("");
    anna.writes("tres").await();

    assertThat(inbox.calls()).hasSize(2);
    assertThat(inbox.calls().get(1).url()).endsWith("/otra");
  }
}
