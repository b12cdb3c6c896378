package co.com.bsl.inbox.emulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.Receiver.Received;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final CountDownLatch silence = new CountDownLatch(1);

  @AfterEach
  void stop() {
    silence.countDown();
    emulator.close();
    inbox.close();
  }

  @Test
  void anErrorLosesTheCallByDefault() {
    inbox.answers(ctx -> ctx.status(503));

    assertThat(write("")).singleElement().satisfies(a -> assertThat(status(a)).isEqualTo(503));
    assertThat(inbox.calls()).hasSize(1);
  }

  @Test
  void anErrorIsTriedAgainWhereTheUrlAsksForIt() {
    inbox.answers(ctx -> ctx.status(inbox.calls().size() < 3 ? 500 : 200));

    assertThat(write("#rc=4&rp=5xx")).extracting(RetryTest::status).containsExactly(500, 500, 200);
    assertThat(tokens()).hasSize(1);
  }

  @Test
  void silenceIsTriedAgainWhereTheUrlAsksForIt() {
    inbox.answers(ctx -> silence.await());

    assertThat(write("#rt=100&rc=1&rp=rt"))
        .extracting(a -> a.result().failureClass())
        .containsExactly("rt", "rt");
  }

  @Test
  void aDoorThatIsShutIsTriedTwice() {
    emulator.pointAt(inbox.url("/webhook"));
    inbox.close();

    assertThat(write())
        .extracting(a -> a.result().failureClass(), a -> a.result().warning())
        .containsExactly(tuple("ct", 11205), tuple("ct", 11205));
  }

  private List<CallbackAttempt> write(String fragment) {
    emulator.pointAt(inbox.url("/webhook" + fragment));
    return write();
  }

  private List<CallbackAttempt> write() {
    emulator.contact("+573001234567").writes("hola").await();
    return emulator.callbacks().webhooks();
  }

  private List<String> tokens() {
    return inbox.calls().stream()
        .map((Received call) -> call.header("I-Twilio-Idempotency-Token"))
        .distinct()
        .toList();
  }

  private static int status(CallbackAttempt attempt) {
    return attempt.result().status();
  }
}
