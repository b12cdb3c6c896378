package co.com.bsl.inbox.application.inbound;

import co.com.bsl.inbox.domain.quarantine.Rejection;

/** A call that pretends to be the provider's and does not prove it. */
public final class WebhookRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  public WebhookRejectedException(Rejection.Reason reason, String signedUrl) {
    super(reason.words());
    this.rejection = new Rejection(reason, signedUrl);
  }

  /** What is wrong, and over which URL the signature was checked. */
  public Rejection rejection() {
    return rejection;
  }
}
