package co.com.bsl.inbox.testkit.fake.inbox;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Where a page ended, as text that says nothing to others. */
record Cursor(long millis, long sequence, long place) {
  private static final Pattern FORM = Pattern.compile("\\d+-\\d+-\\d+");
  private static final Comparator<Cursor> ORDER =
      Comparator.comparingLong(Cursor::millis)
          .thenComparingLong(Cursor::sequence)
          .thenComparingLong(Cursor::place);

  static Cursor parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a cursor of this list: '%s'".formatted(text));
    }
    String[] parts = text.split("-", -1);
    return new Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  String text() {
    return "%d-%d-%d".formatted(millis, sequence, place);
  }

  boolean isBefore(Cursor other) {
    return ORDER.compare(this, other) < 0;
  }
}
