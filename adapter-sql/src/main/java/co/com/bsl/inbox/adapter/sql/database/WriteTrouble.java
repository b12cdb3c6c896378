package co.com.bsl.inbox.adapter.sql.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers for a while that something could not be stored; any thread may ask. */
final class WriteTrouble {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Clock clock;
  private final AtomicReference<Optional<Instant>> last = new AtomicReference<>(Optional.empty());

  WriteTrouble(Clock clock) {
    this.clock = clock;
  }

  void happened() {
    last.set(Optional.of(clock.instant()));
  }

  void isOver() {
    last.set(Optional.empty());
  }

  boolean isFresh() {
    Instant forgotten = clock.instant().minus(REMEMBERED);
    return last.get().filter(forgotten::isBefore).isPresent();
  }
}
