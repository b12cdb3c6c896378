package co.com.bsl.inbox.adapter.wix;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns Wix's messages, which have no id and sometimes no usable time, into ours. */
final class MessageReader {
  private final WixTime time;

  MessageReader(WixTime time) {
    this.time = time;
  }

  /** All of them, oldest first; the same ones are the same however often they are read. */
  List<Message> read(List<WixMessage> written) {
    List<Message> messages = new ArrayList<>();
    Instant last = firstKnown(written);
    for (WixMessage message : written) {
      Timing timing = time.read(message.timestamp()).orElse(Timing.heard(last));
      messages.add(message(message, timing));
      last = timing.at();
    }
    messages.sort(Comparator.comparing(Message::at));
    return messages;
  }

  /** A message without a usable time stays beside its neighbour: the order is its only clock. */
  private Instant firstKnown(List<WixMessage> written) {
    return written.stream()
        .map(message -> time.read(message.timestamp()))
        .flatMap(Optional::stream)
        .map(Timing::at)
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static Message message(WixMessage written, Timing timing) {
    Content content = Content.text(written.text());
    Origin origin = Origin.mirror(written.author(), content.wording(), timing);
    return Message.fresh(
        new MessageId(UUID.nameUUIDFromBytes(origin.key().getBytes(UTF_8)).toString()),
        written.isInbound() ? Sender.contact() : Sender.bot(),
        content,
        Delivery.of(written.isInbound() ? DeliveryStatus.RECEIVED : DeliveryStatus.SENT),
        origin);
  }
}
