package co.com.bsl.inbox.application.inbound;

/** A call that pretends to be the provider's and does not prove it. */
public final class WebhookRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String signedUrl;

  public WebhookRejectedException(String reason, String signedUrl) {
    super(reason);
    this.signedUrl = signedUrl;
  }

  /** The URL over which the signature was checked. */
  public String signedUrl() {
    return signedUrl;
  }
}
