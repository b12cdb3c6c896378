package co.com.bsl.inbox.bootstrap.worker;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Duration;
import java.util.Optional;

/** A provider of which one part does not work, for some time or for good. */
final class Ailing implements MessagingPort {
  private final MessagingPort provider;
  private Optional<Direction> silent = Optional.empty();
  private Optional<Outcome> lookUps = Optional.empty();
  private int times = Integer.MAX_VALUE;
  private int failed;

  Ailing(MessagingPort provider) {
    this.provider = provider;
  }

  /** The history of that direction is not given any more. */
  void historyOf(Direction direction) {
    historyOf(direction, Integer.MAX_VALUE);
  }

  /** The history of that direction is not given so many times. */
  void historyOf(Direction direction, int times) {
    this.silent = Optional.of(direction);
    this.times = times;
  }

  /** Asked about a single message it does not answer. */
  void lookUps() {
    lookUps = Optional.of(Outcome.UNCERTAIN);
  }

  /** Asked about a single message it refuses to answer. */
  void refuseLookUps() {
    lookUps = Optional.of(Outcome.REFUSED);
  }

  int failed() {
    return failed;
  }

  @Override
  public HistoryPage history(HistoryQuery query) {
    if (silent.equals(Optional.of(query.direction())) && failed < times) {
      throw failure(Outcome.UNCERTAIN);
    }
    return provider.history(query);
  }

  @Override
  public Optional<ProviderMessage> find(ProviderId id) {
    if (lookUps.isPresent()) {
      throw failure(lookUps.get());
    }
    return provider.find(id);
  }

  @Override
  public SendReceipt send(OutboundMessage message) {
    return provider.send(message);
  }

  @Override
  public Media open(Attachment attachment) {
    return provider.open(attachment);
  }

  private MessagingException failure(Outcome outcome) {
    failed++;
    return new MessagingException(
        outcome, new DeliveryFailure("", "as planned by the test"), Duration.ZERO, null);
  }
}
