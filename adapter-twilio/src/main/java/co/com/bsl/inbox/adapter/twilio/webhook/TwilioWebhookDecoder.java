package co.com.bsl.inbox.adapter.twilio.webhook;

import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import java.time.Clock;
import java.util.function.Consumer;

/** Understands Twilio's webhooks: messages of contacts, and reports on ours. */
public final class TwilioWebhookDecoder implements WebhookDecoder {
  private final Consumer<WebhookRequest> gate;
  private final InboundReader inbound;
  private final StatusReader statuses;

  /**
   * Connects the parts.
   *
   * @param gate throws when a call is not to be believed
   */
  public TwilioWebhookDecoder(Consumer<WebhookRequest> gate, Clock clock) {
    this.gate = gate;
    this.inbound = new InboundReader(clock);
    this.statuses = new StatusReader(clock);
  }

  @Override
  public WebhookEvent decode(WebhookRequest request) {
    gate.accept(request);
    Form form = Form.of(request);
    return form.has("MessageStatus") ? statuses.read(form, request.query()) : inbound.read(form);
  }
}
