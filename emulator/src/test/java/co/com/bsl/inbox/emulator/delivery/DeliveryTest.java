package co.com.bsl.inbox.emulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.EmulatorConfig;
import co.com.bsl.inbox.emulator.contact.Contact;
import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.support.Receiver;
import co.com.bsl.inbox.emulator.support.Receiver.Received;
import co.com.bsl.inbox.emulator.support.SdkClient;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T15:00:00Z"));
  private final Emulator emulator =
      Emulator.start(
          EmulatorConfig.defaults().withClock(clock).withPace(StatusPace.every(Duration.ZERO)));
  private final Receiver inbox = new Receiver();
  private final Contact anna = emulator.contact("+573001234567");

  @AfterEach
  void stop() {
    emulator.close();
    inbox.close();
  }

  @Test
  void aMessageIsSentThenDeliveredAndEachStepReported() {
    anna.writes("hola");

    String sid = send();

    List<Received> calls = inbox.await(2);
    assertThat(statuses(calls)).containsExactly("sent", "delivered");
    Received first = calls.get(0);
    assertThat(first.url()).endsWith("/estado?id=7");
    assertThat(first.field("MessageSid")).isEqualTo(sid);
    assertThat(first.field("SmsStatus")).isEqualTo("sent");
    assertThat(first.field("To")).isEqualTo("whatsapp:+573001234567");
    assertThat(first.field("ChannelPrefix")).isEqualTo("whatsapp");
    assertThat(first.form()).doesNotContainKey("ErrorCode").doesNotContainKey("Body");
    assertThat(fetch(sid).getDateSent()).isNotNull();
  }

  @Test
  void readingIsReportedOnceThePhoneIsOpened() {
    anna.writes("hola");
    send();
    inbox.await(2);

    anna.reads();
    anna.reads();

    Received read = inbox.await(3).get(2);
    assertThat(read.field("MessageStatus")).isEqualTo("read");
    assertThat(read.field("EventType")).isEqualTo("READ");
    emulator.watch().until(() -> emulator.callbacks().statusCallbacks().size() == 3);
  }

  @Test
  void somePhonesReadAtOnce() {
    anna.readsAtOnce(true).writes("hola");

    send();

    assertThat(statuses(inbox.await(3))).containsExactly("sent", "delivered", "read");
  }

  @Test
  void freeTextFailsADayAfterTheContactWrote() {
    anna.writes("hola");
    clock.advance(Duration.ofHours(24));

    String sid = send();

    Received failure = inbox.await(1).get(0);
    assertThat(failure.field("MessageStatus")).isEqualTo("failed");
    assertThat(failure.field("ErrorCode")).isEqualTo("63016");
    assertThat(fetch(sid).getErrorCode()).isEqualTo(63016);
    assertThat(anna.received()).isEmpty();
  }

  @Test
  void freeTextPassesUntilTheLastMomentOfTheDay() {
    anna.writes("hola");
    clock.advance(Duration.ofHours(24).minusSeconds(1));

    send();

    assertThat(statuses(inbox.await(2))).containsExactly("sent", "delivered");
  }

  @Test
  void aTemplatePassesAtAnyTime() {
    text().setBody(null).setContentSid("HX" + "a".repeat(32)).create(SdkClient.of(emulator));

    assertThat(statuses(inbox.await(2))).containsExactly("sent", "delivered");
  }

  @Test
  void whoeverIsNotOnWhatsAppCannotBeReached() {
    anna.failsWith(63003).writes("hola");

    send();

    assertThat(inbox.await(1).get(0).field("ErrorCode")).isEqualTo("63003");
  }

  @Test
  void byHandAMessageMovesOnlyWhenTold() {
    emulator.delivery().automatic(false);
    String sid = send();

    emulator.delivery().move(sid, MessageStatus.DELIVERED);
    emulator.delivery().move(sid, MessageStatus.SENT);
    emulator.delivery().fail(sid, 63013);

    assertThat(statuses(inbox.await(3))).containsExactly("delivered", "sent", "failed");
    assertThat(emulator.twilio().find(sid).orElseThrow().errorCode()).contains(63013);
  }

  private String send() {
    return text().create(SdkClient.of(emulator)).getSid();
  }

  private MessageCreator text() {
    return SdkClient.text(emulator, "whatsapp:+573001234567", "Buenos días")
        .setStatusCallback(inbox.url("/estado?id=7"));
  }

  private Message fetch(String sid) {
    return Message.fetcher(sid).fetch(SdkClient.of(emulator));
  }

  private static List<String> statuses(List<Received> calls) {
    return calls.stream().map(call -> call.field("MessageStatus")).toList();
  }
}
