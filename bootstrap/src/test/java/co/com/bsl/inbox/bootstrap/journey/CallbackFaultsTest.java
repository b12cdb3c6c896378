package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see while Twilio reports late, twice, in another order or not at all. */
class CallbackFaultsTest {
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

  @AfterEach
  void allIsWell() {
    bench.emulator().faults().clear();
  }

  @Test
  void reportsThatComeTwiceAndInAnotherOrderEndInTheSameTick() {
    bench.emulator().faults().plan(FaultTarget.STATUS_CALLBACK, Fault.reorder());
    bench.emulator().faults().plan(FaultTarget.STATUS_CALLBACK, Fault.duplicate(2), 2);

    sends(reader(), "shuffled");

    bench.api().until(() -> "read".equals(bench.status("shuffled")));
    assertThat(bench.message("shuffled").at("/estados").size()).isGreaterThan(1);
  }

  @Test
  void reportsThatComeLateMoveTheTickThen() {
    Fault late = Fault.delay(Duration.ofMillis(1500));
    bench.emulator().faults().plan(FaultTarget.STATUS_CALLBACK, late, 3);

    sends(reader(), "late");

    bench.api().until(() -> "read".equals(bench.status("late")));
  }

  @Test
  void reportsThatComeBeforeTwiliosOwnAnswerWaitForIt() {
    Fault slow = Fault.delay(Duration.ofMillis(800)).afterAccept();
    bench.emulator().faults().plan(FaultTarget.TWILIO_CREATE, slow);

    sends(reader(), "early");

    bench.api().until(() -> "read".equals(bench.status("early")));
    assertThat(bench.isWithTwilio("early")).isTrue();
  }

  @Test
  void aWebhookThatComesManyTimesIsOneMessage() {
    Contact contact = bench.someone();
    bench.emulator().faults().plan(FaultTarget.WEBHOOK, Fault.duplicate(50));

    contact.writes("hola").await();

    assertThat(bench.api().conversation(FaultBench.number(contact)).at("/mensajes").size())
        .isEqualTo(1);
  }

  /** Somebody who wrote, and reads at once what comes back. */
  private static Contact reader() {
    Contact contact = bench.someone();
    contact.readsAtOnce(true);
    contact.writes("hola").await();
    return contact;
  }

  private static void sends(Contact contact, String id) {
    bench.send(contact, id, "buenas");
  }
}
