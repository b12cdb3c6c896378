package co.com.bsl.inbox.emulator.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What people answer, by the words they hear. */
final class Replies {
  private final List<String[]> rules;
  private final RandomGenerator random;

  /** Reads rules of the form {@code word|word = answer}, {@code *} standing for any words. */
  Replies(List<String> rules, RandomGenerator random) {
    this.rules = rules.stream().map(rule -> rule.split("\\s*=\\s*", 2)).toList();
    this.random = random;
  }

  /** The answer; empty when nothing is left to say. */
  Optional<Line> to(String text) {
    String heard = text.toLowerCase(Locale.ROOT);
    String answer =
        rules.stream()
            .filter(rule -> Arrays.stream(rule[0].split("\\|")).anyMatch(heard::contains))
            .map(rule -> rule[1])
            .findFirst()
            .orElseGet(this::anything);
    return Optional.of(answer).filter(words -> !words.isEmpty()).map(Line::ofContact);
  }

  private String anything() {
    List<String> answers =
        rules.stream().filter(rule -> rule[0].equals("*")).map(rule -> rule[1]).toList();
    return answers.get(random.nextInt(answers.size()));
  }
}
