package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.change.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The log of all changes. Whoever reads on from the last number seen misses nothing: no change ever
 * appears behind a number that a reader has been shown.
 */
public interface ChangeLogPort {

  /** The changes after that number, oldest first. */
  List<Change> after(long sequence, int limit);

  /** The number of the newest change, 0 when there is none. */
  long latest();

  /** The number of the oldest change still kept, 0 when there is none. */
  long oldest();

  /**
   * Forgets changes announced before that time, the oldest first and {@code limit} at most, but
   * never one of the newest {@code kept}; returns how many. Numbers are not given again, and the
   * log stays without gaps.
   */
  int forget(Instant before, long kept, int limit);

  /**
   * Waits until there is a change after that number, or the time is over; returns whether there is.
   */
  boolean await(long sequence, Duration patience) throws InterruptedException;
}
