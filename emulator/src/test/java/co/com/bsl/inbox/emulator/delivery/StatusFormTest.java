package co.com.bsl.inbox.emulator.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.emulator.callback.Form;
import co.com.bsl.inbox.emulator.support.MutableClock;
import co.com.bsl.inbox.emulator.twilio.Address;
import co.com.bsl.inbox.emulator.twilio.Content;
import co.com.bsl.inbox.emulator.twilio.Direction;
import co.com.bsl.inbox.emulator.twilio.MessageStatus;
import co.com.bsl.inbox.emulator.twilio.Route;
import co.com.bsl.inbox.emulator.twilio.TwilioMessage;
import co.com.bsl.inbox.emulator.twilio.TwilioMessages;
import co.com.bsl.inbox.emulator.watch.Watch;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusFormTest {
  private static final String SENDER = "whatsapp:+573153369631";

  private final TwilioMessages messages =
      new TwilioMessages(SENDER, new MutableClock(Instant.EPOCH), new Watch());

  @ParameterizedTest
  @EnumSource(names = {"SENT", "DELIVERED", "UNDELIVERED", "SENDING"})
  void everyStatusHasTheSameBasicFields(MessageStatus status) {
    Form form = form("+573001234567", status, Optional.empty());

    assertThat(form.fields())
        .extracting(Form.Field::name)
        .containsExactly(
            "AccountSid",
            "ApiVersion",
            "ChannelInstallSid",
            "ChannelPrefix",
            "From",
            "To",
            "MessageSid",
            "SmsSid",
            "MessageStatus",
            "SmsStatus");
    assertThat(form.value("MessageStatus")).isEqualTo(status.word());
    assertThat(form.value("From")).isEqualTo(SENDER);
  }

  @Test
  void readingIsAnEvent() {
    assertThat(form("+573001234567", MessageStatus.READ, Optional.empty()).value("EventType"))
        .isEqualTo("READ");
  }

  @Test
  void aFailureSaysWhyOnlyByNumber() {
    Form form = form("+573001234567", MessageStatus.FAILED, Optional.of(63016));

    assertThat(form.value("ErrorCode")).isEqualTo("63016");
    assertThat(form.value("ErrorMessage")).isEmpty();
    assertThat(form.value("ChannelStatusMessage")).isNotEmpty();
  }

  @Test
  void aHiddenPhoneIsNamedByItsUserId() {
    assertThat(form("CO.4566", MessageStatus.SENT, Optional.empty()).value("ExternalUserId"))
        .isEqualTo("whatsapp:CO.4566");
  }

  private Form form(String to, MessageStatus status, Optional<Integer> error) {
    Route route = new Route(SENDER, Address.of(to).wire(), Direction.OUTBOUND_API);
    TwilioMessage message = messages.accept(route, Content.text("hola"), Optional.empty());
    return StatusForm.of(messages.move(message.sid(), status, error).orElseThrow(), "AC1");
  }
}
