package co.com.bsl.inbox.application.inbound;

import java.time.Instant;

/** Authenticates and translates one call of the messaging provider. */
public interface WebhookDecoder {

  /**
   * What a call means that is being made now.
   *
   * @throws WebhookRejectedException when it is not proven to be the provider's
   */
  WebhookEvent decode(WebhookRequest request);

  /** What a call means that was made at that time, without any proof of who made it. */
  WebhookEvent read(WebhookRequest request, Instant made);
}
