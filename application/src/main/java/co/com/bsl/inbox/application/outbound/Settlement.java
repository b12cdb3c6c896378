package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes down what became of an attempt to send, together with the end of its outbox entry. */
public final class Settlement {
  private final InboxPort inbox;
  private final FoldIn foldIn;
  private final OutboxBell bell;
  private final Clock clock;

  public Settlement(InboxPort inbox, FoldIn foldIn, OutboxBell bell, Clock clock) {
    this.inbox = inbox;
    this.foldIn = foldIn;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * The message to be sent, unless it has left or failed meanwhile: then the entry is closed; or
   * another worker has taken the entry since: then it is that one's.
   */
  Optional<OutboundMessage> stillOpen(OutboxEntry entry) {
    return inbox.commit(
        tx -> {
          if (!tx.outbox().of(entry.conversation()).contains(entry)) {
            return Optional.empty();
          }
          Optional<OutboundMessage> open =
              message(tx, entry)
                  .filter(message -> message.delivery().status() == DeliveryStatus.PENDING)
                  .filter(message -> message.providerId().isEmpty())
                  .map(message -> outbound(tx, entry, message));
          if (open.isEmpty()) {
            tx.outbox().remove(entry);
          }
          return open;
        });
  }

  /** The provider has taken it. */
  void accepted(OutboxEntry entry, SendReceipt receipt) {
    Instant now = clock.instant();
    Timing timing = Timing.stated(receipt.at()).noLaterThan(now);
    close(
        entry,
        message ->
            message
                .knownAlsoAs(Origin.provider(receipt.id(), timing, Arrival.LIVE))
                .after(Delivery.of(receipt.status(), now)));
  }

  /** The provider turned out to have it. */
  void found(OutboxEntry entry, Message atProvider) {
    close(
        entry,
        message ->
            message
                .withOrigins(message.origins().plus(atProvider.origins().of(Source.PROVIDER)))
                .after(atProvider.delivery()));
  }

  /** It will not be sent. */
  void failed(OutboxEntry entry, DeliveryStatus status, DeliveryFailure failure) {
    Delivery delivery = Delivery.failed(status, failure, clock.instant());
    close(entry, message -> message.after(delivery));
  }

  /** It is to be looked at again later. */
  void putBack(OutboxEntry entry) {
    inbox.commit(
        tx -> {
          tx.outbox().save(entry);
          return null;
        });
  }

  private void close(OutboxEntry entry, UnaryOperator<Message> outcome) {
    inbox.commit(
        tx -> {
          message(tx, entry)
              .map(outcome)
              .ifPresent(message -> foldIn.into(tx, conversation(tx, entry), List.of(message)));
          tx.outbox().remove(entry);
          return null;
        });
    bell.ring(Lane.MIRROR);
    bell.ring(Lane.PROVIDER);
  }

  private static Optional<Message> message(InboxTransaction tx, OutboxEntry entry) {
    return entry.message().flatMap(tx.messages()::find).map(located -> located.message());
  }

  private static Conversation conversation(InboxTransaction tx, OutboxEntry entry) {
    return tx.conversations().find(entry.conversation()).orElseThrow();
  }

  private static OutboundMessage outbound(InboxTransaction tx, OutboxEntry entry, Message message) {
    return new OutboundMessage(
        message.id(), conversation(tx, entry).contact().primary(), message.content());
  }
}
