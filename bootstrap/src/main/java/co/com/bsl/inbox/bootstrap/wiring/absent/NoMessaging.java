package co.com.bsl.inbox.bootstrap.wiring.absent;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The messaging of an inbox without a provider: nothing leaves, and nothing is on record. */
public final class NoMessaging implements MessagingPort {

  @Override
  public SendReceipt send(OutboundMessage message) {
    throw notConfigured();
  }

  @Override
  public HistoryPage history(HistoryQuery query) {
    return new HistoryPage(List.of(), Optional.empty());
  }

  @Override
  public Optional<ProviderMessage> find(ProviderId id) {
    return Optional.empty();
  }

  @Override
  public Media open(Attachment attachment) {
    throw notConfigured();
  }

  private static MessagingException notConfigured() {
    return new MessagingException(
        MessagingException.Outcome.BUSY,
        new DeliveryFailure("not_configured", ""),
        Duration.ofMinutes(1),
        null);
  }
}
