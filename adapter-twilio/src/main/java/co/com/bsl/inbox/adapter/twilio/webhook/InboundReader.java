package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.adapter.twilio.vocabulary.WhatsAppAddress;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookEvent.Ignored;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads messages of contacts; no field of theirs can make it fail. */
final class InboundReader {
  private static final Pattern SID = Pattern.compile("[A-Za-z0-9]{1,64}");

  /** What would change the look of other text: controls, and switches of the writing direction. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final int LONGEST_NAME = 100;

  /** What a form means that came at that time. */
  WebhookEvent read(Form form, Instant came) {
    Optional<String> sid =
        form.first("MessageSid", "SmsMessageSid", "SmsSid").filter(SID.asMatchPredicate());
    List<Address> addresses = addresses(form);
    if (sid.isEmpty()) {
      return new Ignored("a message without id");
    }
    if (addresses.isEmpty()) {
      return new Ignored("a message from nobody on WhatsApp");
    }
    return new MessageArrived(addresses, name(form), message(sid.get(), form, came));
  }

  /** The phone, if the contact shows it, then the user id. */
  private static List<Address> addresses(Form form) {
    return Stream.of("From", "ExternalUserId")
        .map(form::text)
        .map(WhatsAppAddress::read)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The contact chose it, so it is cut to what a name needs. */
  private static String name(Form form) {
    String name = UNFIT.matcher(form.text("ProfileName")).replaceAll(" ").strip();
    return name.codePoints()
        .limit(LONGEST_NAME)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Message message(String sid, Form form, Instant came) {
    Instant now = came.truncatedTo(ChronoUnit.SECONDS);
    return Message.fresh(
        new MessageId(sid),
        Sender.contact(),
        new InboundContent(form).content(),
        Delivery.of(DeliveryStatus.RECEIVED, now),
        Origin.provider(new ProviderId(sid), Timing.heard(now), Arrival.LIVE));
  }
}
