package co.com.bsl.inbox.application.inbound;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.message.Message;
import java.util.List;
import java.util.function.Function;

/** What a provider's call means. */
public sealed interface WebhookEvent {

  /** A contact wrote; the first address is the one to answer to, the name may be blank. */
  record MessageArrived(List<Address> addresses, String name, Message message)
      implements WebhookEvent {}

  /** The provider reports on one of our messages. */
  record DeliveryReported(DeliveryReport report) implements WebhookEvent {}

  /** Nothing for us, for that reason. */
  record Ignored(String reason) implements WebhookEvent {}

  /** Does what fits. */
  default <R> R fold(
      Function<MessageArrived, R> arrived,
      Function<DeliveryReported, R> reported,
      Function<Ignored, R> ignored) {
    if (this instanceof MessageArrived message) {
      return arrived.apply(message);
    }
    return this instanceof DeliveryReported report
        ? reported.apply(report)
        : ignored.apply((Ignored) this);
  }
}
