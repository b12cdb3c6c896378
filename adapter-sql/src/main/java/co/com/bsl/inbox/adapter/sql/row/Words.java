package co.com.bsl.inbox.adapter.sql.row;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as the word indexes have them: words of letters and digits only, without accents and in
 * lower case, so that both engines find the same.
 */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\p{Nd}\\s().-]+");
  private static final int LONGEST = 64;

  private Words() {}

  /** The folded words of a text, with spaces between them. */
  public static String of(String text) {
    return String.join(" ", split(text));
  }

  /** The folded words of a question; a number with gaps is one word. */
  public static List<String> asked(String text) {
    String question = text.strip();
    return NUMBER.matcher(question).matches()
        ? split(question.replaceAll("\\P{Nd}", ""))
        : split(question);
  }

  /** All ends of a number, so that any run of its digits is the beginning of a word. */
  static String ends(String number) {
    StringBuilder ends = new StringBuilder();
    for (int start = 0; start < number.length(); start++) {
      ends.append(' ').append(number, start, number.length());
    }
    return ends.toString();
  }

  private static List<String> split(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Stream.of(GAPS.split(bare.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
        .toList();
  }
}
