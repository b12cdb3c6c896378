package co.com.bsl.inbox.domain.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in the form in which copies are compared: Unicode NFC, trimmed, inner white space folded.
 */
public record Wording(String value) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** The wording of a text as somebody wrote it. */
  public static Wording of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Wording(BLANKS.matcher(composed).replaceAll(" ").strip());
  }
}
