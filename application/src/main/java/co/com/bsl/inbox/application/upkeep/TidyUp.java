package co.com.bsl.inbox.application.upkeep;

import co.com.bsl.inbox.application.session.Sessions;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Forgets what nobody will ask for again, so that the store grows with its messages only. It does a
 * little at a time, and other commands have their turn in between.
 */
public final class TidyUp {
  /** A page that was away for longer, or missed more than this, is quicker to load afresh. */
  private static final Duration CHANGES = Duration.ofDays(7);

  private static final long CHANGES_KEPT = 100_000;

  /** The provider tells of a message within days of its sending, or never. */
  private static final Duration REPORTS = Duration.ofDays(30);

  private static final int AT_ONCE = 500;

  private final ChangeLogPort changes;
  private final InboxPort inbox;
  private final Sessions sessions;
  private final Clock clock;

  public TidyUp(ChangeLogPort changes, InboxPort inbox, Sessions sessions, Clock clock) {
    this.changes = changes;
    this.inbox = inbox;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** How much was forgotten. */
  public record Forgotten(long changes, long reports, long sessions) {}

  /** Forgets all that is old now. */
  public Forgotten run() {
    Instant now = clock.instant();
    return new Forgotten(
        untilNoneIsLeft(() -> changes.forget(now.minus(CHANGES), CHANGES_KEPT, AT_ONCE)),
        untilNoneIsLeft(() -> inbox.commit(tx -> tx.reports().forget(now.minus(REPORTS), AT_ONCE))),
        sessions.endExpired());
  }

  private static long untilNoneIsLeft(IntSupplier some) {
    long all = 0;
    int forgotten = AT_ONCE;
    while (forgotten == AT_ONCE) {
      forgotten = some.getAsInt();
      all += forgotten;
    }
    return all;
  }
}
