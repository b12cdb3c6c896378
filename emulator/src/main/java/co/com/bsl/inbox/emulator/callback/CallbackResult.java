package co.com.bsl.inbox.emulator.callback;

/**
 * What came of one call.
 *
 * @param status of the answer, or 0 without one
 * @param failureClass empty after a good answer, else as in a retry policy: ct (no connection), rt
 *     (no answer in time), 4xx, 5xx, or io (the connection broke)
 */
public record CallbackResult(
    int status, String contentType, String body, String failureClass, int warning) {

  private static final int RETRIEVAL_FAILURE = 11200;
  private static final int CONNECTION_FAILURE = 11205;
  private static final int INVALID_CONTENT_TYPE = 12300;

  static CallbackResult answered(int status, String contentType, String body) {
    String failure = status >= 500 ? "5xx" : status >= 400 ? "4xx" : "";
    int warning = failure.isEmpty() ? warningAbout(contentType, body) : RETRIEVAL_FAILURE;
    return new CallbackResult(status, contentType, body, failure, warning);
  }

  static CallbackResult failed(String failureClass) {
    int warning = failureClass.equals("ct") ? CONNECTION_FAILURE : RETRIEVAL_FAILURE;
    return new CallbackResult(0, "", "", failureClass, warning);
  }

  /** Whether Twilio regards the call as delivered. */
  public boolean isDelivered() {
    return failureClass.isEmpty();
  }

  private static int warningAbout(String contentType, String body) {
    boolean understood = contentType.matches("(?i)(text/(plain|xml|html)|application/xml).*");
    return body.isEmpty() || understood ? 0 : INVALID_CONTENT_TYPE;
  }
}
