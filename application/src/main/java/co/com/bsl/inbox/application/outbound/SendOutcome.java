package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became of a request to send. */
public sealed interface SendOutcome {

  /** It is in the outbox, or farther already. */
  record Accepted(Message message) implements SendOutcome {}

  /** Free text may not be sent: the contact's last message is too long ago, or never was. */
  record WindowClosed(Optional<Instant> closedAt) implements SendOutcome {}

  /** Others wrote since what the agent had on screen. */
  record Overtaken(List<Message> since) implements SendOutcome {

    public Overtaken {
      since = List.copyOf(since);
    }
  }

  /** The id is that of a message to somebody else, who would be taken for having got this one. */
  record SaidElsewhere() implements SendOutcome {}

  /** So much was sent within a day that no more may be until that time. */
  record CeilingReached(Instant until) implements SendOutcome {}

  /** Does what fits. */
  default <R> R fold(
      Function<Accepted, R> accepted,
      Function<WindowClosed, R> closed,
      Function<Overtaken, R> overtaken,
      Function<SaidElsewhere, R> elsewhere,
      Function<CeilingReached, R> ceiling) {
    if (this instanceof Accepted outcome) {
      return accepted.apply(outcome);
    }
    if (this instanceof WindowClosed outcome) {
      return closed.apply(outcome);
    }
    if (this instanceof Overtaken outcome) {
      return overtaken.apply(outcome);
    }
    return this instanceof SaidElsewhere outcome
        ? elsewhere.apply(outcome)
        : ceiling.apply((CeilingReached) this);
  }
}
