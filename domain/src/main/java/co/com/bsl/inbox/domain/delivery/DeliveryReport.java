package co.com.bsl.inbox.domain.delivery;

import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.util.Optional;

/**
 * The provider's word on one of our messages; it names the message by the provider's id and, when
 * the call carried it, by ours.
 */
public record DeliveryReport(
    ProviderId providerId, Optional<MessageId> messageId, Delivery delivery) {}
