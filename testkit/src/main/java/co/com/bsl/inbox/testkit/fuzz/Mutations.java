package co.com.bsl.inbox.testkit.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes hostile variants of texts that are fine: cut, doubled, spliced, with odd things put in. The
 * same number leads to the same variants, so that what was found can be found again.
 */
public final class Mutations {
  private static final List<String> ODD =
      List.of(
          "\0",
          "%00",
          "%",
          "%zz",
          "&",
          "&&",
          "=",
          "+",
          "%2B",
          "\r\n",
          "\ud800",
          "\u202e",
          "😀",
          "null",
          "NaN",
          "-1",
          "99999999999999999999",
          "1e999999999",
          "[",
          "{",
          "]",
          "}",
          "\"",
          "\\",
          "\\u0000",
          "whatsapp:",
          "CO.",
          "+",
          "2026-13-45T99:99:99Z",
          "Z",
          ".",
          " ",
          "SM");

  private static final int MOST_STEPS = 6;
  private static final int LONGEST = 20_000;

  private final Random chance;
  private final List<String> seeds;

  public Mutations(long number, List<String> seeds) {
    this.chance = new Random(number);
    this.seeds = List.copyOf(seeds);
  }

  /** Hands over so many variants, one after another. */
  public void each(int count, Consumer<String> test) {
    for (int n = 0; n < count; n++) {
      String variant = next();
      try {
        test.accept(variant);
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("variant %d: '%s'".formatted(n, variant), failure);
      }
    }
  }

  private String next() {
    String text = seeds.get(chance.nextInt(seeds.size()));
    for (int step = chance.nextInt(MOST_STEPS); step >= 0; step--) {
      text = changed(text);
    }
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private String changed(String text) {
    int from = chance.nextInt(text.length() + 1);
    int to = from + chance.nextInt(text.length() - from + 1);
    String start = text.substring(0, from);
    String middle = text.substring(from, to);
    String end = text.substring(to);
    return switch (chance.nextInt(6)) {
      case 0 -> start + end;
      case 1 -> start + middle + middle + end;
      case 2 -> start + ODD.get(chance.nextInt(ODD.size())) + middle + end;
      case 3 -> start + (char) chance.nextInt(0x10000) + end;
      case 4 -> start + seeds.get(chance.nextInt(seeds.size())) + end;
      default -> start + middle.repeat(chance.nextInt(20)) + end;
    };
  }
}
