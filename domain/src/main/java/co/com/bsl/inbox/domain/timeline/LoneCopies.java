package co.com.bsl.inbox.domain.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Origins;
import co.com.bsl.inbox.domain.origin.Source;
import java.util.UUID;

/** Messages that only a source without ids knows. */
final class LoneCopies {

  private LoneCopies() {}

  /** The message that this account is when no message with an id proves to be it. */
  static Message of(Origin copy, Message home) {
    if (home.origins().without(Source.MIRROR).isEmpty()) {
      return home;
    }
    UUID id = UUID.nameUUIDFromBytes(copy.key().getBytes(UTF_8));
    boolean fromContact = home.sender().author() == Author.CONTACT;
    return new Message(
        new MessageId(id.toString()),
        fromContact ? Sender.contact() : Sender.bot(),
        Content.text(home.content().readable()),
        Delivery.of(fromContact ? DeliveryStatus.RECEIVED : DeliveryStatus.SENT),
        Origins.of(copy),
        0);
  }

  /** The original with what the copy adds; on its delivery a copy has nothing to say. */
  static Message join(Message original, Message copy) {
    return original.union(copy.withDelivery(original.delivery()));
  }
}
