package co.com.bsl.inbox.testkit.fake.inbox;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words to be found whatever their accents and case; the last one may be just begun. */
record FoldedWords(List<String> words) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\p{Nd}\\s().-]+");

  /** The words of a question; a phone number may be written with gaps. */
  static FoldedWords asked(String text) {
    String question = text.strip();
    return NUMBER.matcher(question).matches()
        ? in(question.replaceAll("\\P{Nd}", ""))
        : in(question);
  }

  private static FoldedWords in(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String folded = bare.toLowerCase(Locale.ROOT);
    return new FoldedWords(
        Stream.of(BETWEEN_WORDS.split(folded)).filter(word -> !word.isEmpty()).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean allIn(String text) {
    List<String> there = in(text).words();
    int last = words.size() - 1;
    return there.containsAll(words.subList(0, last))
        && there.stream().anyMatch(word -> word.startsWith(words.get(last)));
  }
}
