package co.com.bsl.inbox.domain.view;

import java.time.Instant;
import java.util.Optional;

/**
 * How much waits in a lane of the outbox, since when, and when the next is due.
 *
 * @param givenUp how much was given up in that lane and not taken up again, but for erased contacts
 */
public record OutboxState(
    long pending, Optional<Instant> oldest, Optional<Instant> nextDue, long givenUp) {}
