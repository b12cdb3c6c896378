package co.com.bsl.inbox.application.inbound;

import java.time.Instant;

/** Understands a provider's call and has it carried out; returns once that is durable. */
public final class HandleWebhook {
  private final WebhookDecoder decoder;
  private final ReceiveMessage receiveMessage;
  private final RecordDelivery recordDelivery;

  public HandleWebhook(
      WebhookDecoder decoder, ReceiveMessage receiveMessage, RecordDelivery recordDelivery) {
    this.decoder = decoder;
    this.receiveMessage = receiveMessage;
    this.recordDelivery = recordDelivery;
  }

  /** What the call meant. */
  public WebhookEvent handle(WebhookRequest request) {
    return carryOut(decoder.decode(request));
  }

  /** What a call meant that was made at that time and that somebody of ours vouches for. */
  public WebhookEvent vouchedFor(WebhookRequest request, Instant made) {
    return carryOut(decoder.read(request, made));
  }

  private WebhookEvent carryOut(WebhookEvent event) {
    return event.fold(
        arrived -> {
          receiveMessage.receive(arrived);
          return event;
        },
        reported -> {
          recordDelivery.record(reported.report());
          return event;
        },
        ignored -> event);
  }
}
