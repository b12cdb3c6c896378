package co.com.bsl.inbox.benchmarks.population;

/**
 * How much there is in a store.
 *
 * @param longest the number of messages of the one conversation that is far longer than the others
 */
public record Size(int conversations, int messages, int longest) {
  /** A clinic in its first month. */
  public static final Size SMALL = new Size(1_000, 20_000, 1_000);

  /** A clinic after some years; enough to see what grows. */
  public static final Size MIDDLE = new Size(20_000, 500_000, 100_000);

  /** What the budgets speak of. */
  public static final Size LARGE = new Size(100_000, 5_000_000, 100_000);

  @Override
  public String toString() {
    return "%,d conversations, %,d messages".formatted(conversations, messages);
  }
}
