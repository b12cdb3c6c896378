package co.com.bsl.inbox.bootstrap.wiring.absent;

import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.Rejection.Reason;
import java.time.Instant;

/** Believes nobody, because there is no provider whose calls could be told from others. */
public final class NoWebhooks implements WebhookDecoder {

  @Override
  public WebhookEvent decode(WebhookRequest request) {
    throw new WebhookRejectedException(Reason.NOT_CONFIGURED, request.path());
  }

  @Override
  public WebhookEvent read(WebhookRequest request, Instant made) {
    return new WebhookEvent.Ignored("no provider is configured");
  }
}
