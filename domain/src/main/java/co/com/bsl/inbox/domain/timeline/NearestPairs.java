package co.com.bsl.inbox.domain.timeline;

import co.com.bsl.inbox.domain.origin.Origin;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Pairs copies with originals on a time line, one to one, the nearest pair first.
 *
 * <p>The nearest two of opposite kind always stand side by side once those between them are taken,
 * so a queue of neighbours is enough: O(n log n), however many marks share a moment.
 */
final class NearestPairs {
  private static final Comparator<Gap> NEAREST_FIRST =
      Comparator.comparingLong(Gap::width)
          .thenComparingLong((Gap gap) -> gap.left.millis)
          .thenComparing((Gap gap) -> gap.left.origin)
          .thenComparing((Gap gap) -> gap.right.origin);

  private final PriorityQueue<Gap> gaps = new PriorityQueue<>(NEAREST_FIRST);
  private final Predicate<Gap> allowed;

  private NearestPairs(Predicate<Gap> allowed) {
    this.allowed = allowed;
  }

  /** The original of each copy that has one within the window; ties go to the earlier pair. */
  static Map<Origin, Origin> of(List<Mark> marks, MatchWindow window) {
    return new NearestPairs(gap -> window.covers(gap.width())).pair(marks);
  }

  /** The same for copies that are older than their originals, or of the same moment. */
  static Map<Origin, Origin> copyFirst(List<Mark> marks, MatchWindow window) {
    return new NearestPairs(gap -> window.covers(gap.width()) && gap.copyComesFirst()).pair(marks);
  }

  private Map<Origin, Origin> pair(List<Mark> marks) {
    link(marks);
    Map<Origin, Origin> originals = new LinkedHashMap<>();
    while (!gaps.isEmpty()) {
      Gap gap = gaps.poll();
      if (!gap.left.taken && !gap.right.taken) {
        originals.put(gap.copy().origin, gap.original().origin);
        close(gap);
      }
    }
    return originals;
  }

  private void link(List<Mark> marks) {
    Mark last = null;
    for (Mark mark : marks.stream().sorted(Mark.IN_TIME).toList()) {
      join(last, mark);
      last = mark;
    }
  }

  private void close(Gap gap) {
    gap.left.taken = true;
    gap.right.taken = true;
    join(gap.left.before, gap.right.after);
  }

  private void join(Mark left, Mark right) {
    if (left != null) {
      left.after = right;
    }
    if (right != null) {
      right.before = left;
    }
    if (left != null && right != null && left.copy != right.copy) {
      Gap gap = new Gap(left, right);
      if (allowed.test(gap)) {
        gaps.add(gap);
      }
    }
  }

  /** A moment at which something was said, by a copy or by an original. */
  static final class Mark {
    private static final Comparator<Mark> IN_TIME =
        Comparator.comparingLong((Mark mark) -> mark.millis)
            .thenComparing(mark -> mark.copy)
            .thenComparing(mark -> mark.origin);

    private final Origin origin;
    private final long millis;
    private final boolean copy;
    private Mark before;
    private Mark after;
    private boolean taken;

    private Mark(Origin origin, long millis, boolean copy) {
      this.origin = origin;
      this.millis = millis;
      this.copy = copy;
    }

    static Mark original(Origin origin) {
      return new Mark(origin, origin.timing().at().toEpochMilli(), false);
    }

    static Mark copy(Origin origin, Instant reading) {
      return new Mark(origin, reading.toEpochMilli(), true);
    }
  }

  private record Gap(Mark left, Mark right) {
    long width() {
      return right.millis - left.millis;
    }

    boolean copyComesFirst() {
      return left.copy || width() == 0;
    }

    Mark copy() {
      return left.copy ? left : right;
    }

    Mark original() {
      return left.copy ? right : left;
    }
  }
}
