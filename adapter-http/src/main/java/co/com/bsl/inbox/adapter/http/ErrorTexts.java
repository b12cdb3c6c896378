package co.com.bsl.inbox.adapter.http;

import co.com.bsl.inbox.adapter.http.refusal.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for people, in Spanish and English, by the word for programs. */
final class ErrorTexts {
  private static final String BUNDLE = "co.com.bsl.inbox.adapter.http.errors";

  /** Without this, a server in England would speak English to everybody. */
  private static final Control SPANISH_OTHERWISE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ErrorTexts() {}

  static String of(Reason reason, Locale language) {
    return ResourceBundle.getBundle(BUNDLE, language, SPANISH_OTHERWISE).getString(reason.code());
  }
}
