package co.com.bsl.inbox.adapter.http.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The two languages for people: Spanish, and English for those who prefer it. */
final class Languages {
  static final Locale SPANISH = Locale.forLanguageTag("es");

  private static final List<Locale> SPOKEN = List.of(SPANISH, Locale.ENGLISH);

  private Languages() {}

  /** The better of the two for somebody who accepts those languages. */
  static Locale accepted(String header) {
    try {
      Locale best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
      return best == null ? SPANISH : best;
    } catch (IllegalArgumentException malformed) {
      return SPANISH;
    }
  }
}
