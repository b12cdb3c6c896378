package co.com.bsl.inbox.emulator.twilio;

import java.time.Instant;
import java.util.Optional;

/** How far a message got, and when. */
public record Progress(
    MessageStatus status,
    Optional<Integer> errorCode,
    Instant created,
    Optional<Instant> sent,
    Instant updated) {

  /** Accepted from the API but not yet on its way. */
  static Progress queued(Instant now) {
    return new Progress(MessageStatus.QUEUED, Optional.empty(), now, Optional.empty(), now);
  }

  /** Over and done with at that time. */
  static Progress settled(MessageStatus status, Instant at) {
    return new Progress(status, Optional.empty(), at, Optional.of(at), at);
  }

  Progress movedTo(MessageStatus next, Optional<Integer> error, Instant now) {
    return new Progress(next, error, created, sent.or(() -> Optional.of(now)), now);
  }
}
