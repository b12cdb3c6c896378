package co.com.bsl.inbox.adapter.http.stream;

import co.com.bsl.inbox.application.live.FollowChanges;
import java.time.Duration;
import java.util.List;

/** Reads the change log in pages, each sure to reach farther than the one before. */
final class ChangeTail {
  private static final int PAGE = 200;

  /** Whoever is farther behind is quicker to load afresh. */
  private static final int TOO_FAR = 10_000;

  private final FollowChanges changes;
  private final EventMapper mapper;

  ChangeTail(FollowChanges changes, EventMapper mapper) {
    this.changes = changes;
    this.mapper = mapper;
  }

  long latest() {
    return changes.latest();
  }

  /** Where a reader that begins now would find so many of the latest changes before it. */
  long latestLess(int count) {
    long latest = changes.latest();
    long past = Math.max(0, latest - count);
    return changes.reachesBackTo(past) ? past : latest;
  }

  boolean await(long sequence, Duration patience) throws InterruptedException {
    return changes.await(sequence, patience);
  }

  /**
   * The page behind that number. Changes whose subject is gone are left out, so the last change
   * shown does not say how far the page reaches: as many numbers as were asked for, if there are.
   */
  EventBatch page(long sequence) {
    long latest = changes.latest();
    List<LiveEvent> events =
        changes.after(sequence, PAGE).stream().map(shown -> new LiveEvent(shown, mapper)).toList();
    long covered = Math.min(latest, sequence + PAGE);
    long shown = events.isEmpty() ? sequence : events.get(events.size() - 1).sequence();
    return events.stream().anyMatch(LiveEvent::isErasure)
        ? EventBatch.missedUpTo(Math.max(shown, covered))
        : EventBatch.of(events, Math.max(shown, covered));
  }

  /** The same for a reader from outside, who may have been away for too long. */
  EventBatch pageForReader(long sequence) {
    long latest = changes.latest();
    if (latest - sequence > TOO_FAR) {
      return EventBatch.missedUpTo(latest);
    }
    EventBatch page = page(sequence);
    boolean complete = changes.reachesBackTo(sequence);
    return complete ? page : EventBatch.missedUpTo(latest);
  }
}
