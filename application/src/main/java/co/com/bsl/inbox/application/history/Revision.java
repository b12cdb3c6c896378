package co.com.bsl.inbox.application.history;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of one stored message, or of none, when more accounts come in. */
record Revision(Optional<Message> before, Message after, List<MessageId> replaced) {

  /** The differences between what was known and what is known now. */
  static List<Revision> between(Map<MessageId, Message> known, List<Message> now) {
    Map<MessageId, Message> gone = new LinkedHashMap<>(known);
    now.forEach(message -> gone.remove(message.id()));
    List<Revision> revisions = new ArrayList<>();
    for (Message message : now) {
      Optional<Message> before = Optional.ofNullable(known.get(message.id()));
      List<MessageId> replaced =
          gone.values().stream()
              .filter(other -> isPartOf(other, message))
              .map(Message::id)
              .toList();
      if (!replaced.isEmpty() || !before.equals(Optional.of(message))) {
        revisions.add(new Revision(before, message, replaced));
      }
    }
    return revisions;
  }

  private static boolean isPartOf(Message gone, Message message) {
    Origin.Identity identity = gone.origins().best().identity();
    return message.origins().all().stream().map(Origin::identity).anyMatch(identity::equals);
  }

  /** Whether the team has to take note: a message is new, or turned out to be news. */
  boolean happened() {
    return before.isEmpty() || (after.isNews() && !before.get().isNews());
  }

  /** Whether this is how we learn that the provider has the message. */
  boolean reachedProvider() {
    return after.providerId().isPresent() && before.flatMap(Message::providerId).isEmpty();
  }

  /** Whether a message of a person failed that might have arrived, or arrived after all. */
  boolean turned() {
    return after.sender().author() == Author.AGENT
        && before.filter(old -> hasFailed(old) != hasFailed(after)).isPresent();
  }

  /** Writes the message and announces what changed. */
  void store(InboxTransaction tx, ConversationId conversation, Instant now) {
    replaced.forEach(id -> tx.messages().remove(conversation, id));
    Change change =
        onlyDeliveryDiffers()
            ? Change.delivery(conversation, after.id())
            : Change.message(conversation, after.id(), replaced);
    tx.messages().save(conversation, timed(now).storedAs(tx.announce(change)));
  }

  /** A state that nobody gave a time, of a message that we knew in another, began by now. */
  private Message timed(Instant now) {
    DeliveryStatus status = after.delivery().status();
    boolean timeless = !after.delivery().reached().containsKey(status);
    boolean moved = before.filter(old -> old.delivery().status() != status).isPresent();
    return timeless && moved ? after.after(Delivery.of(status, now)) : after;
  }

  private static boolean hasFailed(Message message) {
    return message.delivery().status().isFailure();
  }

  private boolean onlyDeliveryDiffers() {
    return replaced.isEmpty()
        && before.map(old -> old.withDelivery(after.delivery())).equals(Optional.of(after));
  }
}
