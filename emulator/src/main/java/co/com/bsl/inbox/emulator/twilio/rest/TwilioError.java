package co.com.bsl.inbox.emulator.twilio.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An error as Twilio words it. */
record TwilioError(
    int code, String message, @JsonProperty("more_info") String moreInfo, int status) {

  static final TwilioError AUTHENTICATE = of(401, 20003, "Authenticate");
  static final TwilioError BAD_PARAMETER = bad(20001, "Unknown parameters");
  static final TwilioError NOT_FOUND = of(404, 20404, "The requested resource was not found");
  static final TwilioError NOTHING_TO_SEND = bad(21602, "Message body is required.");
  static final TwilioError NO_SENDER = bad(21603, "A 'From' phone number is required.");
  static final TwilioError NO_RECIPIENT = bad(21604, "A 'To' phone number is required.");
  static final TwilioError BAD_CALLBACK = bad(21609, "The 'StatusCallback' URL is not valid.");
  static final TwilioError BODY_TOO_LONG =
      bad(21617, "The concatenated message body exceeds the 1600 character limit.");
  static final TwilioError BAD_MEDIA = bad(21620, "Invalid media URL(s)");
  static final TwilioError TOO_MANY_MEDIA =
      bad(21623, "Number of media files exceeds allowed limit.");
  static final TwilioError NO_TEMPLATE = bad(21654, "ContentSid Required");
  static final TwilioError BAD_TEMPLATE = bad(21655, "The ContentSid is Invalid");
  static final TwilioError BAD_VARIABLES =
      bad(21656, "The Content Variables parameter is invalid.");
  static final TwilioError CHANNELS_DIFFER =
      bad(21910, "Invalid From and To pair. From and To should be of the same channel");
  static final TwilioError NO_CHANNEL =
      bad(63007, "Twilio could not find a Channel with the specified From address");
  static final TwilioError SAME_NUMBERS =
      bad(63031, "Message cannot have the same To and From for account");

  static TwilioError invalidRecipient(String to) {
    return bad(21211, "The 'To' number %s is not a valid phone number.".formatted(to));
  }

  /** The error that goes with a bare HTTP status, such as a planned 429 or 503. */
  static TwilioError forStatus(int status) {
    return switch (status) {
      case 401 -> AUTHENTICATE;
      case 404 -> NOT_FOUND;
      case 429 -> of(429, 20429, "Too Many Requests");
      default -> of(status, 20_000 + status, "Internal Server Error");
    };
  }

  private static TwilioError bad(int code, String message) {
    return of(400, code, message);
  }

  private static TwilioError of(int status, int code, String message) {
    return new TwilioError(code, message, "https://www.twilio.com/docs/errors/" + code, status);
  }
}
