package co.com.bsl.inbox.adapter.sql.change;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.row.ChangeRows;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The change log. Numbers are given under the lock of the counter's row, so a reader never sees one
 * before all smaller ones, however many instances write.
 */
public final class SqlChangeLog implements ChangeLogPort {
  /** How often the log itself is looked at while nothing is heard: news of others may get lost. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final String OLDEST = "SELECT COALESCE(MIN(sequence), 0) FROM change_log";

  private final Database database;

  public SqlChangeLog(Database database) {
    this.database = database;
  }

  @Override
  public List<Change> after(long sequence, int limit) {
    return database.read(session -> ChangeRows.after(session, sequence, limit));
  }

  @Override
  public long latest() {
    return database.latest();
  }

  @Override
  public long oldest() {
    return database.read(session -> session.sql(OLDEST).number());
  }

  /** By the numbers that are read first: what is forgotten is always a beginning of the log. */
  @Override
  public int forget(Instant before, long kept, int limit) {
    return database.write(
        unit -> {
          long end = unit.latest() - kept;
          List<Long> old =
              ChangeRows.oldest(unit.session(), limit).stream()
                  .takeWhile(change -> change.sequence() <= end && change.at().isBefore(before))
                  .map(ChangeRows.Announced::sequence)
                  .toList();
          return old.isEmpty() ? 0 : ChangeRows.deleteUpTo(unit.session(), old.get(old.size() - 1));
        });
  }

  @Override
  public boolean await(long sequence, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Duration left = patience;
    while (!left.isNegative() && !left.isZero()) {
      if (database.signal().await(sequence, left.compareTo(LOOK) < 0 ? left : LOOK)) {
        return true;
      }
      database.signal().raise(latest());
      left = Duration.ofNanos(end - System.nanoTime());
    }
    return latest() > sequence;
  }
}
