package co.com.bsl.inbox.benchmarks.report;

/**
 * One line of the table.
 *
 * @param budget what was promised, in words
 * @param measured what was seen, in words
 */
public record Row(String what, String budget, String measured, Verdict verdict) {

  /** A ratio that must not be below the budget. */
  public static Row atLeast(String what, double budget, double ratio, String how) {
    return new Row(
        what,
        "≥ %.1f × baseline".formatted(budget),
        "%.2f × (%s)".formatted(ratio, how),
        Verdict.of(ratio >= budget));
  }

  /** A ratio that must not be above the budget. */
  public static Row atMost(String what, double budget, double ratio, String how) {
    return new Row(
        what,
        "≤ %.1f × baseline".formatted(budget),
        "%.2f × (%s)".formatted(ratio, how),
        Verdict.of(ratio <= budget));
  }

  /** A figure with a unit that must not be above the budget. */
  public static Row within(String what, double budget, double value, String unit, String how) {
    return new Row(
        what,
        "≤ %.0f %s".formatted(budget, unit),
        "%.2f %s (%s)".formatted(value, unit, how),
        Verdict.of(value <= budget));
  }

  /** A figure for which nothing was promised. */
  public static Row note(String what, String measured) {
    return new Row(what, "", measured, Verdict.NOTED);
  }

  /** What could not be measured, and why. */
  public static Row broken(String what, Exception failure) {
    return new Row(what, "", failure.toString(), Verdict.BROKEN);
  }

  /** Whether it could not be measured. */
  public boolean isBroken() {
    return verdict == Verdict.BROKEN;
  }

  /** Whether the promise was kept. */
  public enum Verdict {
    KEPT("yes"),
    MISSED("NO"),
    NOTED(""),
    BROKEN("??");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    /** The word for the table. */
    String word() {
      return word;
    }

    private static Verdict of(boolean kept) {
      return kept ? KEPT : MISSED;
    }
  }
}
