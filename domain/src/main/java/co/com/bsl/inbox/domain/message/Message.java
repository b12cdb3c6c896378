package co.com.bsl.inbox.domain.message;

import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Origins;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing said in a conversation, with all that is known about it.
 *
 * @param sequence the number of the commit that first stored it, 0 until then
 */
public record Message(
    MessageId id,
    Sender sender,
    Content content,
    Delivery delivery,
    Origins origins,
    long sequence) {

  /** A message that is not stored yet. */
  public static Message fresh(
      MessageId id, Sender sender, Content content, Delivery delivery, Origin origin) {
    return new Message(id, sender, content, delivery, Origins.of(origin), 0);
  }

  /** When it was said, by the most trusted source. */
  public Instant at() {
    return origins.at();
  }

  /** Which way it went. */
  public Direction direction() {
    return sender.author().direction();
  }

  /** The provider's id, once there is one. */
  public Optional<ProviderId> providerId() {
    return origins.providerId();
  }

  /** Whether it was news to the team; what was imported from before is not. */
  public boolean isNews() {
    return origins.all().stream().anyMatch(origin -> origin.arrival() != Arrival.IMPORTED);
  }

  /** The same message with a further account of it. */
  public Message knownAlsoAs(Origin origin) {
    return withOrigins(origins.plus(List.of(origin)));
  }

  /** The same message, known from exactly these accounts. */
  public Message withOrigins(Origins accounts) {
    return new Message(id, sender, content, delivery, accounts, sequence);
  }

  /** The same message with another account of its way. */
  public Message withDelivery(Delivery other) {
    return new Message(id, sender, content, other, origins, sequence);
  }

  /** The same message, learned of in that way. */
  public Message arrived(Arrival way) {
    return withOrigins(origins.arrived(way));
  }

  /** The same message, not said later than that moment at which we hear of it. */
  public Message heardAt(Instant now) {
    return withOrigins(origins.heardAt(now));
  }

  /** The same message after a report on its way; never a step back. */
  public Message after(Delivery report) {
    return new Message(id, sender, content, delivery.join(report), origins, sequence);
  }

  /** The same message as stored by that commit; the first number stays. */
  public Message storedAs(long commit) {
    return sequence > 0 ? this : new Message(id, sender, content, delivery, origins, commit);
  }

  /** Two accounts of one message as one: everything that either knows. */
  public Message union(Message other) {
    Message first = isBefore(other) ? this : other;
    return new Message(
        first.id,
        sender.orBetter(other.sender),
        content.orRicher(other.content),
        delivery.join(other.delivery),
        origins.plus(other.origins.all()),
        first.sequence);
  }

  /** The one committed first gives the id, so that a page never sees an id change needlessly. */
  private boolean isBefore(Message other) {
    long mine = sequence == 0 ? Long.MAX_VALUE : sequence;
    long theirs = other.sequence == 0 ? Long.MAX_VALUE : other.sequence;
    return mine != theirs ? mine < theirs : id.value().compareTo(other.id.value()) <= 0;
  }
}
