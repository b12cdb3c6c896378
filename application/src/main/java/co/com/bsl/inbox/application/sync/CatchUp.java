package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.domain.message.Direction;
import co.com.bsl.inbox.domain.messaging.HistoryPage;
import co.com.bsl.inbox.domain.messaging.HistoryQuery;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.domain.port.MessagingPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the provider's history since the last time, and folds in what nobody told us. The first
 * time it reads everything. What it has read is kept page by page, so it holds no more than one,
 * and goes on where it stopped, whatever stopped it; when the provider no longer knows that page,
 * the reading begins anew.
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

  /** Reads both directions, one after the other, and answers whether to the end. */
  public boolean run(Depth depth, Predicate<Progress> listener) {
    for (Direction direction : Direction.values()) {
      if (!run(direction, depth, listener)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads one direction and answers whether to the end. After each page the listener is told, and
   * says whether to go on.
   */
  public boolean run(Direction direction, Depth depth, Predicate<Progress> listener) {
    Reading reading = ledger.resume(direction).orElseGet(() -> begin(direction, depth));
    boolean wanted = true;
    do {
      Turned turned = turn(direction, reading, depth);
      HistoryPage page = turned.page();
      reading = turned.reading().at(page.next());
      ledger.keep(direction, page.messages(), reading);
      wanted = listener.test(Progress.of(direction, page, reading.since().isEmpty()));
    } while (wanted && reading.page().isPresent());
    return wanted;
  }

  private Turned turn(Direction direction, Reading reading, Depth depth) {
    HistoryQuery newest = HistoryQuery.of(direction, reading.since());
    try {
      return new Turned(
          reading, messaging.history(reading.page().map(newest::from).orElse(newest)));
    } catch (MessagingException failure) {
      if (failure.outcome() != Outcome.REFUSED || reading.page().isEmpty()) {
        throw failure;
      }
      return anew(direction, depth);
    }
  }

  /** A refusal may be about the page or about us: only if the newest page is given, it is lost. */
  private Turned anew(Direction direction, Depth depth) {
    Reading reading = begin(direction, depth);
    return new Turned(reading, messaging.history(HistoryQuery.of(direction, reading.since())));
  }

  private Reading begin(Direction direction, Depth depth) {
    Optional<Instant> since = ledger.readUpTo(direction).map(last -> last.minus(depth.overlap));
    return new Reading(clock.instant(), since, Optional.empty());
  }

  /** A page, and the reading that it belongs to. */
  private record Turned(Reading reading, HistoryPage page) {}

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

  /**
   * One page was read.
   *
   * @param first whether this is the reading of everything
   * @param backTo when the oldest message of the page was said; empty when there was none
   */
  public record Progress(
      Direction direction, int messages, boolean first, Optional<Instant> backTo) {

    static Progress of(Direction direction, HistoryPage page, boolean first) {
      Optional<Instant> oldest =
          page.messages().stream()
              .map(ProviderMessage::message)
              .map(message -> message.at())
              .min(Comparator.naturalOrder());
      return new Progress(direction, page.messages().size(), first, oldest);
    }
  }
}
