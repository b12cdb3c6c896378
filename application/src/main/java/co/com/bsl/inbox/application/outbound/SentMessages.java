package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out whether a message has left although nobody told us. */
public final class SentMessages {
  /** How far the provider's clock may be behind ours. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final MessagingPort messaging;
  private final SyncViewPort view;

  public SentMessages(MessagingPort messaging, SyncViewPort view) {
    this.messaging = messaging;
    this.view = view;
  }

  /**
   * The message as the provider has it: same contact, same words, sent since that time, and not the
   * copy of another message that was written here. One that only the provider told us of may well
   * be this one: the catch-up is free to find it before anybody looks for it.
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
              .filter(candidate -> candidate.content().hasWordsOf(message.content()))
              .filter(candidate -> mayBe(message, candidate))
              .findFirst();
      if (found.isPresent() || page.next().isEmpty()) {
        return found;
      }
      query = query.from(page.next().get());
    }
  }

  private boolean mayBe(OutboundMessage message, Message candidate) {
    return candidate.providerId().flatMap(view::message).map(LocatedMessage::message).stream()
        .flatMap(known -> known.origins().all().stream())
        .filter(origin -> origin.source() == Source.INBOX)
        .allMatch(origin -> origin.key().equals(message.id().value()));
  }
}
