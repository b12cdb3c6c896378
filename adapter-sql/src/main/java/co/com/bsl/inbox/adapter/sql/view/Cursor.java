package co.com.bsl.inbox.adapter.sql.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where a page ended: the values by which the list is ordered, as text that tells others nothing.
 */
record Cursor(List<Long> place) {
  private static final String GAP = "_";
  private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(_-?\\d{1,19}){1,2}");

  static Cursor of(long... place) {
    return new Cursor(LongStream.of(place).boxed().toList());
  }

  /** Reads a cursor that a page of this list gave; no other will do. */
  static Cursor parse(String text, int length) {
    List<Long> place =
        FORM.matcher(text).matches()
            ? Stream.of(text.split(GAP, -1)).map(Long::valueOf).toList()
            : List.of();
    if (place.size() != length) {
      throw new IllegalArgumentException("not a cursor of this list: '%s'".formatted(text));
    }
    return new Cursor(place);
  }

  String text() {
    return place.stream().map(String::valueOf).collect(Collectors.joining(GAP));
  }
}
