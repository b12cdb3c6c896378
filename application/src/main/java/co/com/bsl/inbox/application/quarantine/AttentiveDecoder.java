package co.com.bsl.inbox.application.quarantine;

import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import java.time.Clock;
import java.time.Instant;

/** Decodes as another does, and puts aside the calls that came to nothing. */
public final class AttentiveDecoder implements WebhookDecoder {
  private final WebhookDecoder decoder;
  private final Aside aside;
  private final Clock clock;

  public AttentiveDecoder(WebhookDecoder decoder, Aside aside, Clock clock) {
    this.decoder = decoder;
    this.aside = aside;
    this.clock = clock;
  }

  @Override
  public WebhookEvent decode(WebhookRequest request) {
    try {
      WebhookEvent event = decoder.decode(request);
      if (event instanceof WebhookEvent.Ignored) {
        put(request, new Rejection(Rejection.Reason.NOT_UNDERSTOOD, ""));
      }
      return event;
    } catch (WebhookRejectedException rejected) {
      put(request, rejected.rejection());
      throw rejected;
    }
  }

  @Override
  public WebhookEvent read(WebhookRequest request, Instant made) {
    return decoder.read(request, made);
  }

  private void put(WebhookRequest request, Rejection rejection) {
    aside.put(HeldCall.fresh(request.call(), rejection, clock.instant()));
  }
}
