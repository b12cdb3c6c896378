package co.com.bsl.inbox.adapter.sql.care.move;

import java.time.Duration;

/**
 * How far a part of a move is.
 *
 * @param part the table
 * @param rows how many rows of it have left
 * @param all how many it has
 * @param took how long that took
 */
public record Progress(String part, long rows, long all, Duration took) {

  /** Whether all of it has left. */
  public boolean isEnd() {
    return rows == all;
  }

  /** How many rows left in a second. */
  public long rowsPerSecond() {
    return rows * 1_000 / Math.max(1, took.toMillis());
  }
}
