package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.adapter.twilio.vocabulary.FailureText;
import co.com.bsl.inbox.adapter.twilio.vocabulary.StatusWord;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookEvent.DeliveryReported;
import co.com.bsl.inbox.application.inbound.WebhookEvent.Ignored;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads reports on the way of our messages. */
final class StatusReader {
  /** Our own id, which {@code OutboundForm} put into the query; ids need no escapes. */
  private static final Pattern OUR_ID = Pattern.compile("(?:^|&)id=([A-Za-z0-9_-]{1,64})(?:&|$)");

  /** What a form and the query of its URL mean that came at that time. */
  WebhookEvent read(Form form, String query, Instant came) {
    Optional<String> sid = form.first("MessageSid", "SmsSid");
    Optional<DeliveryStatus> status = StatusWord.read(form.text("MessageStatus"));
    if (sid.isEmpty()) {
      return new Ignored("a report without message id");
    }
    if (status.isEmpty()) {
      return new Ignored("a report of an unknown status");
    }
    return new DeliveryReported(
        new DeliveryReport(
            new ProviderId(sid.get()), ourId(query), delivery(status.get(), form, came)));
  }

  private static Delivery delivery(DeliveryStatus status, Form form, Instant came) {
    return new Delivery(
        status, Optional.of(failure(form)), Map.of(status, came.truncatedTo(ChronoUnit.SECONDS)));
  }

  private static DeliveryFailure failure(Form form) {
    boolean canceled = form.text("MessageStatus").equals(StatusWord.CANCELED);
    String code = form.first("ErrorCode").orElse(canceled ? StatusWord.CANCELED : "");
    return FailureText.of(code, form.first("ErrorMessage", "ChannelStatusMessage").orElse(""));
  }

  private static Optional<MessageId> ourId(String query) {
    return OUR_ID.matcher(query).results().findFirst().map(id -> new MessageId(id.group(1)));
  }
}
