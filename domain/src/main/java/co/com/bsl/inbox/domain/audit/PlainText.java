package co.com.bsl.inbox.domain.audit;

import java.util.regex.Pattern;

/** Text as every store gives it back unchanged, and short: the hash of an entry depends on it. */
final class PlainText {
  private static final int LONGEST = 200;
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

  private PlainText() {}

  static String of(String text) {
    String safe = UNSAFE.matcher(text).replaceAll("?");
    return safe.substring(0, safe.offsetByCodePoints(0, Math.min(LONGEST, points(safe))));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
