package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.Wording;
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
import java.util.UUID;

/** What each source says of a message; times are seconds after noon. */
final class Accounts {
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Accounts() {}

  static Message provider(String sid, Sender sender, String text, long second) {
    return Message.fresh(
        new MessageId(sid),
        sender,
        Content.text(text),
        Delivery.of(
            sender.equals(Sender.contact()) ? DeliveryStatus.RECEIVED : DeliveryStatus.SENT),
        Origin.provider(new ProviderId(sid), Timing.stated(at(second)), Arrival.LIVE));
  }

  static Message inbound(String sid, String text, long second) {
    return provider(sid, Sender.contact(), text, second);
  }

  static Message copy(String author, String text, long second) {
    return copy(author, text, Timing.stated(at(second)));
  }

  static Message copy(String author, String text, Timing timing) {
    Origin origin = Origin.mirror(author, Wording.of(text), timing);
    boolean contact = "contact".equals(author);
    return Message.fresh(
        new MessageId(
            UUID.nameUUIDFromBytes(origin.key().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString()),
        contact ? Sender.contact() : Sender.bot(),
        Content.text(text),
        Delivery.of(contact ? DeliveryStatus.RECEIVED : DeliveryStatus.SENT),
        origin);
  }

  /** Still in the outbox. */
  static Message sentHere(String id, String text, long second) {
    return sentHere(id, text, second, DeliveryStatus.PENDING);
  }

  /** Given up, and nobody knows whether it left. */
  static Message unconfirmed(String id, String text, long second) {
    return sentHere(id, text, second, DeliveryStatus.UNCONFIRMED);
  }

  private static Message sentHere(String id, String text, long second, DeliveryStatus status) {
    return Message.fresh(
        new MessageId(id),
        Sender.agent(new AgentId("ana")),
        Content.text(text),
        Delivery.of(status),
        Origin.inbox(new MessageId(id), Timing.heard(at(second))));
  }

  static Instant at(long second) {
    return NOON.plusSeconds(second);
  }
}
