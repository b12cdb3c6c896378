package co.com.bsl.inbox.adapter.twilio;

import co.com.bsl.inbox.application.config.Secret;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach Twilio, and how strictly to check who calls in its name.
 *
 * @param previousToken the token before the last change, for calls that were signed with it
 * @param whatsAppNumber our sender, as {@code whatsapp:+573153369631}
 * @param apiUrl Twilio's address, or that of a stand-in
 * @param publicUrl the address under which Twilio calls us; empty when it cannot
 */
public record TwilioConfig(
    String accountSid,
    Secret authToken,
    Optional<Secret> previousToken,
    String whatsAppNumber,
    String apiUrl,
    String publicUrl,
    SignatureMode mode) {

  /** So long one call to Twilio may take. */
  public static final Duration LONGEST_CALL = Duration.ofSeconds(45);

  public TwilioConfig {
    if (!whatsAppNumber.startsWith("whatsapp:")) {
      throw new IllegalArgumentException(
          "a WhatsApp sender starts with 'whatsapp:', not '%s'".formatted(whatsAppNumber));
    }
    apiUrl = withoutEndSlash(apiUrl);
    publicUrl = withoutEndSlash(publicUrl);
  }

  /** What happens to a call whose signature does not prove that it is Twilio's. */
  public enum SignatureMode {
    /** It is rejected. */
    ENFORCE,
    /** It is believed, with a warning in the log. */
    OBSERVE,
    /** Nobody looks. */
    OFF
  }

  private static String withoutEndSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
