package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out whether a message has left although nobody told us. */
public final class SentMessages {
  /** How far the provider's clock may be behind ours. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

  private final MessagingPort messaging;
  private final SyncViewPort view;

  public SentMessages(MessagingPort messaging, SyncViewPort view) {
    this.messaging = messaging;
    this.view = view;
  }

  /**
   * The message as the provider has it: same contact, same words, sent since that time, and not one
   * that we know already under its provider id.
   */
  public Optional<Message> find(OutboundMessage message, Instant since) {
    Instant from = since.minus(CLOCK_SKEW);
    HistoryQuery query =
        new HistoryQuery(
            Direction.OUTBOUND, Optional.of(message.to()), Optional.of(from), Optional.empty());
    while (true) {
      HistoryPage page = messaging.history(query);
      Optional<Message> found =
          page.messages().stream()
              .map(ProviderMessage::message)
              .filter(candidate -> !candidate.at().isBefore(from))
              .filter(
                  candidate -> candidate.content().wording().equals(message.content().wording()))
              .filter(candidate -> candidate.providerId().filter(this::isNewToUs).isPresent())
              .findFirst();
      if (found.isPresent() || page.next().isEmpty()) {
        return found;
      }
      query = query.from(page.next().get());
    }
  }

  private boolean isNewToUs(ProviderId id) {
    return view.message(id).isEmpty();
  }
}
