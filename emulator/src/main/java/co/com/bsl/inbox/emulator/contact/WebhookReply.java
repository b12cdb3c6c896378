package co.com.bsl.inbox.emulator.contact;

import co.com.bsl.inbox.emulator.callback.CallbackResult;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Twilio sends to the contact because a webhook's answer says so, wanted or not. */
final class WebhookReply {
  private static final Pattern TWIML_MESSAGE =
      Pattern.compile("<Message[^>]*>(?:\\s*<Body>)?([^<]+)<", Pattern.DOTALL);

  private WebhookReply() {}

  /** The words of a TwiML {@code Message}, or any plain text at all. */
  static Optional<String> in(CallbackResult result) {
    if (!result.isDelivered() || result.body().isBlank()) {
      return Optional.empty();
    }
    if (result.contentType().startsWith("text/plain")) {
      return Optional.of(result.body());
    }
    Matcher message = TWIML_MESSAGE.matcher(result.body());
    return message.find() ? Optional.of(unescaped(message.group(1))) : Optional.empty();
  }

  private static String unescaped(String xml) {
    return xml.strip()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
