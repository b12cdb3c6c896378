package co.com.bsl.inbox.domain.messaging;

import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.time.Instant;

/** The provider's word that it has taken a message: under which id, how far, and when. */
public record SendReceipt(ProviderId id, DeliveryStatus status, Instant at) {}
