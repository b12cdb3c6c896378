package co.com.bsl.inbox.benchmarks.population;

import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** What people write to a clinic, made of few frequent and many rare words, as real texts are. */
final class Phrases {
  private static final List<String> USUAL =
      List.of(
          "ok",
          "gracias",
          "muchas gracias",
          "buenos días",
          "buenas tardes",
          "sí señora",
          "¿tienen cita para mañana?",
          "listo, ya quedó agendada",
          "¿cuánto cuesta el examen médico?",
          "¿a qué hora abren?",
          "ya envié el comprobante",
          "le confirmo en un momento",
          "¿me regala la dirección por favor?");
  private static final List<String> SYLLABLES =
      List.of(
          "ma", "ri", "to", "ción", "pe", "sa", "lu", "gó", "tra", "ven", "do", "ñi", "cue", "flo",
          "re", "za", "qui", "mel", "bar", "so", "ti", "jas", "un", "él");
  private static final int RARE_WORDS = 40_000;

  private final SplittableRandom random;

  Phrases(SplittableRandom random) {
    this.random = random;
  }

  /** The text of one message. */
  String next() {
    if (random.nextInt(100) < 40) {
      return USUAL.get(random.nextInt(USUAL.size()));
    }
    StringJoiner text = new StringJoiner(" ");
    int words = 3 + random.nextInt(14);
    for (int place = 0; place < words; place++) {
      text.add(word());
    }
    return text.toString();
  }

  /** The rank of a word is drawn so that frequency falls with rank (Zipf). */
  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(RARE_WORDS));
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }
}
