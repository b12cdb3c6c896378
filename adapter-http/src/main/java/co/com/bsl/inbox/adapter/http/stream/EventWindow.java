package co.com.bsl.inbox.adapter.http.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The latest events, complete from one number of the log to another. Every reader reads from the
 * same window, so a thousand readers cost no more memory than one.
 *
 * @param after the window holds everything behind this number
 * @param upTo and everything up to this one
 */
record EventWindow(long after, long upTo, List<LiveEvent> events) {
  /** How many events a window keeps. */
  static final int SIZE = 1_024;

  /** How many events a reader is given at once. */
  private static final int BATCH = 64;

  static EventWindow startingAt(long sequence) {
    return new EventWindow(sequence, sequence, List.of());
  }

  /**
   * The window after what happened next; the oldest fall out, or all when they are to be forgotten.
   */
  EventWindow plus(EventBatch next) {
    if (next.missed()) {
      return startingAt(next.upTo());
    }
    List<LiveEvent> all = new ArrayList<>(events);
    all.addAll(next.events());
    int surplus = Math.max(0, all.size() - SIZE);
    long from = surplus == 0 ? after : all.get(surplus - 1).sequence();
    return new EventWindow(from, next.upTo(), List.copyOf(all.subList(surplus, all.size())));
  }

  /** What follows that number; nothing at all when it lies outside of the window. */
  Optional<EventBatch> next(long sequence) {
    if (sequence < after || sequence > upTo) {
      return Optional.empty();
    }
    int from = firstBehind(sequence);
    int to = Math.min(events.size(), from + BATCH);
    boolean all = to == events.size();
    long told = all ? upTo : events.get(to - 1).sequence();
    return Optional.of(EventBatch.of(events.subList(from, to), told));
  }

  private int firstBehind(long sequence) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).sequence() > sequence) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
