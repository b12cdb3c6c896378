package co.com.bsl.inbox.emulator.twilio.rest;

/** Ends a request with one of Twilio's errors. */
final class TwilioRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TwilioError error;

  TwilioRefusal(TwilioError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  TwilioError error() {
    return error;
  }

  static void when(boolean wrong, TwilioError error) {
    if (wrong) {
      throw new TwilioRefusal(error);
    }
  }
}
