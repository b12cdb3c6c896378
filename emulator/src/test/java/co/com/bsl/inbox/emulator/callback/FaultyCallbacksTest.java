package co.com.bsl.inbox.emulator.callback;

import static co.com.bsl.inbox.emulator.fault.FaultTarget.STATUS_CALLBACK;
import static co.com.bsl.inbox.emulator.fault.FaultTarget.WEBHOOK;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.SdkClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyCallbacksTest {
  private final Emulator emulator = Emulator.start();
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");

  @BeforeEach
  void connect() {
    emulator.pointAt(inbox.url("/webhook"));
    emulator.reportTo(inbox.url("/estado"));
  }

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void aWebhookMayComeSeveralTimes() {
    emulator.faults().plan(WEBHOOK, Fault.duplicate(3));

    String sid = anna.writes("hola").sid();

    assertThat(inbox.await(3)).extracting(call -> call.field("MessageSid")).containsOnly(sid);
  }

  @Test
  void aWebhookMayNeverCome() {
    emulator.faults().plan(WEBHOOK, Fault.suppress());

    assertThat(anna.writes("perdido").await()).isEmpty();
    anna.writes("llega").await();

    assertThat(inbox.calls()).extracting(call -> call.field("Body")).containsExactly("llega");
    assertThat(anna.conversation()).hasSize(2);
  }

  @Test
  void aWebhookMayBeOvertakenByTheNext() {
    emulator.faults().plan(WEBHOOK, Fault.reorder());

    anna.writes("uno").await();
    anna.writes("dos").await();

    assertThat(inbox.await(2)).extracting(call -> call.field("Body")).containsExactly("dos", "uno");
  }

  @Test
  void aWebhookMayComeLate() {
    emulator.faults().plan(WEBHOOK, Fault.delay(Duration.ofMillis(50)));

    assertThat(anna.writes("tarde").await()).isPresent();

    assertThat(inbox.calls()).hasSize(1);
  }

  @Test
  void statusReportsMayComeInAnotherOrder() {
    anna.writes("hola").await();
    emulator.faults().plan(STATUS_CALLBACK, Fault.reorder());

    sendToAnna();

    assertThat(statuses(3)).containsExactly("delivered", "sent");
  }

  @Test
  void statusReportsMayGetLostOrComeTwice() {
    anna.writes("hola").await();
    emulator.faults().plan(STATUS_CALLBACK, Fault.suppress());
    emulator.faults().plan(STATUS_CALLBACK, Fault.duplicate(2));

    sendToAnna();

    assertThat(statuses(3)).containsExactly("delivered", "delivered");
  }

  private void sendToAnna() {
    assertThat(SdkClient.send(emulator, anna.address().wire(), "Buenos días")).isNotEmpty();
  }

  private List<String> statuses(int calls) {
    return inbox.await(calls).stream()
        .map(call -> call.field("MessageStatus"))
        .filter(status -> !status.isEmpty())
        .toList();
  }
}
