package co.com.bsl.inbox.adapter.twilio.failure;

import co.com.bsl.inbox.application.outbound.Advice;
import co.com.bsl.inbox.application.outbound.FailureGuide;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Explains Twilio's error codes, and our own, from the tables beside this class. */
public final class TwilioFailureGuide implements FailureGuide {
  private static final String TABLE = TwilioFailureGuide.class.getPackageName() + ".advice";
  private static final String GENERAL = "general";

  private final ResourceBundle spanish = table(Locale.ROOT);
  private final ResourceBundle english = table(Locale.ENGLISH);

  @Override
  public Advice explain(DeliveryFailure failure, Locale locale) {
    ResourceBundle words = locale.getLanguage().equals("en") ? english : spanish;
    String entry = words.containsKey(failure.code() + ".cause") ? failure.code() : GENERAL;
    return new Advice(
        filled(words.getString(entry + ".cause"), failure), words.getString(entry + ".action"));
  }

  /** Puts code and the provider's words in; what is not known leaves no trace. */
  private static String filled(String text, DeliveryFailure failure) {
    String code = failure.code().isBlank() ? "" : " (%s)".formatted(failure.code());
    String detail = failure.detail().isBlank() ? "" : ": " + failure.detail();
    return text.replace("{code}", code).replace("{detail}", detail);
  }

  private static ResourceBundle table(Locale locale) {
    return ResourceBundle.getBundle(
        TABLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
