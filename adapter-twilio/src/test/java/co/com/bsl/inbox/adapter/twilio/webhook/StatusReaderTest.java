package co.com.bsl.inbox.adapter.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookEvent.DeliveryReported;
import co.com.bsl.inbox.application.inbound.WebhookEvent.Ignored;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T15:04:05Z");
  private final StatusReader reader = new StatusReader();

  @Test
  void aReportNamesTheMessageByBothIds() {
    DeliveryReport report =
        reported("a=1&id=m-1_A&z=2", "MessageSid", "SM1", "MessageStatus", "read");

    assertThat(report.providerId().value()).isEqualTo("SM1");
    assertThat(report.messageId()).contains(new MessageId("m-1_A"));
    assertThat(report.delivery()).isEqualTo(Delivery.of(DeliveryStatus.READ, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id=", "id=a%20b", "id=a b", "notid=m1", "other=1"})
  void anIdOfAnotherFormIsNoneOfOurs(String query) {
    assertThat(reported(query, "MessageSid", "SM1", "MessageStatus", "sent").messageId()).isEmpty();
  }

  @Test
  void aFailureSaysWhyInTheChannelsWordsWhenTwilioHasNone() {
    DeliveryReport report =
        reported(
            "",
            "MessageSid",
            "SM1",
            "MessageStatus",
            "undelivered",
            "ErrorCode",
            "63016",
            "ChannelStatusMessage",
            "outside the window");

    assertThat(report.delivery().status()).isEqualTo(DeliveryStatus.UNDELIVERED);
    assertThat(report.delivery().failure())
        .contains(new DeliveryFailure("63016", "outside the window"));
  }

  @Test
  void aMessageThatWasCalledOffFailed() {
    DeliveryReport report = reported("", "MessageSid", "SM1", "MessageStatus", "canceled");

    assertThat(report.delivery().status()).isEqualTo(DeliveryStatus.FAILED);
    assertThat(report.delivery().failure()).contains(new DeliveryFailure("canceled", ""));
  }

  @Test
  void aReportThatSaysNothingIsIgnored() {
    assertThat(read("", "MessageSid", "SM1", "MessageStatus", "teleported"))
        .isInstanceOf(Ignored.class);
    assertThat(read("", "MessageStatus", "sent")).isInstanceOf(Ignored.class);
  }

  private DeliveryReport reported(String query, String... fields) {
    return ((DeliveryReported) read(query, fields)).report();
  }

  private WebhookEvent read(String query, String... fields) {
    return reader.read(new Form(Calls.fields(fields)), query, NOW);
  }
}
