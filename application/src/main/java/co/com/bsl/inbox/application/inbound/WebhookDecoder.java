package co.com.bsl.inbox.application.inbound;

/** Authenticates and translates one call of the messaging provider. */
public interface WebhookDecoder {

  /**
   * What the call means.
   *
   * @throws WebhookRejectedException when it is not proven to be the provider's
   */
  WebhookEvent decode(WebhookRequest request);
}
