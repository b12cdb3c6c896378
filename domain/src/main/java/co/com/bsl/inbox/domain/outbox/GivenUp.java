package co.com.bsl.inbox.domain.outbox;

import java.time.Instant;

/** What was to be done outside and was given up then, and why. */
public record GivenUp(OutboxEntry entry, Instant at, String reason) {

  /**
   * The same thing to be done, as if it were new.
   *
   * @throws IllegalStateException for anything but the second record's lane: there the same twice
   *     is harmless, while a message might reach its contact twice
   */
  public OutboxEntry afresh(Instant now) {
    if (entry.task().lane() != Lane.MIRROR) {
      throw new IllegalStateException("never again: %s %d".formatted(entry.task(), entry.number()));
    }
    return entry
        .message()
        .map(message -> OutboxEntry.of(entry.task(), entry.conversation(), message, now))
        .orElseGet(() -> OutboxEntry.of(entry.task(), entry.conversation(), now));
  }
}
