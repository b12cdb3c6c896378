package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Understands Twilio's webhooks: messages of contacts, and reports on ours. */
public final class TwilioWebhookDecoder implements WebhookDecoder {
  private final Consumer<WebhookRequest> gate;
  private final Clock clock;
  private final InboundReader inbound = new InboundReader();
  private final StatusReader statuses = new StatusReader();

  /**
   * Connects the parts.
   *
   * @param gate throws when a call is not to be believed
   */
  public TwilioWebhookDecoder(Consumer<WebhookRequest> gate, Clock clock) {
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public WebhookEvent decode(WebhookRequest request) {
    gate.accept(request);
    return read(request, clock.instant());
  }

  @Override
  public WebhookEvent read(WebhookRequest request, Instant made) {
    Form form = Form.of(request);
    return form.has("MessageStatus")
        ? statuses.read(form, request.query(), made)
        : inbound.read(form, made);
  }
}
