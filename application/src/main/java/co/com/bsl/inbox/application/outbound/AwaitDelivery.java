package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits a short while for the first news of a message that was sent. */
public final class AwaitDelivery {
  private final InboxViewPort view;
  private final ChangeLogPort changes;
  private final Clock clock;

  public AwaitDelivery(InboxViewPort view, ChangeLogPort changes, Clock clock) {
    this.view = view;
    this.changes = changes;
    this.clock = clock;
  }

  /** The message once the provider has it or it has failed, or as it is when patience ends. */
  public Message await(Message sent, Duration patience) throws InterruptedException {
    Instant end = clock.instant().plus(patience);
    Message message = sent;
    while (isOpen(message)) {
      long sequence = changes.latest();
      message = now(message);
      Duration left = Duration.between(clock.instant(), end);
      if (!isOpen(message) || left.isNegative() || !changes.await(sequence, left)) {
        return message;
      }
    }
    return message;
  }

  private static boolean isOpen(Message message) {
    return message.providerId().isEmpty() && !message.delivery().status().isFailure();
  }

  private Message now(Message message) {
    List<MessageId> ids = List.of(message.id());
    return view.messages(ids).stream().findFirst().map(found -> found.message()).orElse(message);
  }
}
