package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.care.move.table.Tally;
import co.com.bsl.inbox.adapter.sql.care.move.table.WordFiling;
import co.com.bsl.inbox.adapter.sql.jdbc.CopyStream;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Carries the rows of a table over, and tells how far it is. */
final class Transfer {
  private static final long TELLING = 250_000;

  private final Session source;
  private final Session target;
  private final Clock clock;
  private final MoveListener listener;

  Transfer(Session source, Session target, Clock clock, MoveListener listener) {
    this.source = source;
    this.target = target;
    this.clock = clock;
    this.listener = listener;
  }

  /** Carries all rows over, and returns what left. */
  Tally table(Table table) {
    return carry(table, table.count(source), to -> table.lines(source, to));
  }

  /** Carries the words over. */
  Tally words(WordFiling words) {
    return carry(words.target(), words.owner().count(source), to -> words.lines(source, to));
  }

  private Tally carry(Table into, long all, Consumer<Consumer<byte[]>> lines) {
    Tally left = new Tally();
    Instant begin = clock.instant();
    try (CopyStream copy = target.copy(into.copy())) {
      lines.accept(
          line -> {
            left.add(line);
            copy.write(line);
            if (left.rows() % TELLING == 0 && left.rows() < all) {
              tell(into, left, all, begin);
            }
          });
      copy.finish();
    } catch (StoreException failure) {
      throw new StoreException(
          failure.kind(),
          "nothing was moved, as the table %s cannot be: %s"
              .formatted(into.name(), failure.getMessage()),
          failure);
    }
    tell(into, left, all, begin);
    return left;
  }

  private void tell(Table table, Tally left, long all, Instant begin) {
    Duration took = Duration.between(begin, clock.instant());
    listener.moving(new Progress(table.name(), left.rows(), all, took));
  }
}
