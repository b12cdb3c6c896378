package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.domain.quarantine.Rejection.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Understands every call as a test tells it to, and remembers what came. */
public final class RecordingDecoder implements WebhookDecoder {
  private final List<WebhookRequest> requests = new ArrayList<>();
  private WebhookEvent meaning = new WebhookEvent.Ignored("nothing planned");
  private boolean rejecting;
  private volatile Runnable pause = () -> {};

  @Override
  public WebhookEvent decode(WebhookRequest request) {
    pause.run();
    return understood(request);
  }

  private synchronized WebhookEvent understood(WebhookRequest request) {
    requests.add(request);
    if (rejecting) {
      throw new WebhookRejectedException(Reason.NO_SIGNATURE, "https://inbox" + request.path());
    }
    return meaning;
  }

  @Override
  public synchronized WebhookEvent read(WebhookRequest request, Instant made) {
    requests.add(request);
    return meaning;
  }

  /** From now on that happens before a call is looked at. */
  public void pause(Runnable before) {
    pause = before;
  }

  /** From now on every call means that. */
  public synchronized void understand(WebhookEvent event) {
    meaning = event;
  }

  /** From now on no call is believed. */
  public synchronized void reject() {
    rejecting = true;
  }

  /** The only call that came. */
  public synchronized WebhookRequest only() {
    if (requests.size() != 1) {
      throw new AssertionError("not one call: " + requests);
    }
    return requests.get(0);
  }
}
