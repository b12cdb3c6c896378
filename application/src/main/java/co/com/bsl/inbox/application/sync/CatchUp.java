package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the provider's history since the last time, and folds in what nobody told us. The first
 * time it reads everything. What it has read is kept page by page, so it goes on where it stopped;
 * when the provider no longer knows that page, the next reading begins anew.
 */
public final class CatchUp {
  private final MessagingPort messaging;
  private final HistoryLedger ledger;
  private final Clock clock;

  public CatchUp(MessagingPort messaging, HistoryLedger ledger, Clock clock) {
    this.messaging = messaging;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Reads both directions to the end; progress is told page by page. */
  public void run(Depth depth, Consumer<Progress> listener) {
    for (Direction direction : Direction.values()) {
      try {
        run(direction, depth, listener);
      } catch (MessagingException failure) {
        if (failure.outcome() == Outcome.REFUSED) {
          ledger.abandon(direction);
        }
        throw failure;
      }
    }
  }

  private void run(Direction direction, Depth depth, Consumer<Progress> listener) {
    Reading reading = ledger.resume(direction).orElseGet(() -> begin(direction, depth));
    HistoryQuery query = HistoryQuery.of(direction, reading.since());
    Optional<String> page = reading.page();
    do {
      HistoryPage answer = messaging.history(page.map(query::from).orElse(query));
      page = answer.next();
      ledger.keep(direction, answer.messages(), reading.at(page));
      listener.accept(new Progress(direction, answer.messages().size(), reading.since().isEmpty()));
    } while (page.isPresent());
  }

  private Reading begin(Direction direction, Depth depth) {
    Optional<Instant> since = ledger.readUpTo(direction).map(last -> last.minus(depth.overlap));
    return new Reading(clock.instant(), since, Optional.empty());
  }

  /** How far a reading reaches back into the one before. */
  public enum Depth {
    /** Far enough for entries and reports that were a little late. */
    SHALLOW(Duration.ofHours(1)),
    /** Far enough for messages that were read days after they were sent. */
    DEEP(Duration.ofDays(3));

    private final Duration overlap;

    Depth(Duration overlap) {
      this.overlap = overlap;
    }
  }

  /** One page was read. */
  public record Progress(Direction direction, int messages, boolean first) {}
}
