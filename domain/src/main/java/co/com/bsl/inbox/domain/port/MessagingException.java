package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import java.time.Duration;
import java.util.Optional;

/** The provider did not do what was asked; the outcome says what may be done next. */
public final class MessagingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is known about a call that failed. */
  public enum Outcome {
    /** Refused for good: trying again is pointless. */
    REFUSED,
    /** Surely not done: try again later. */
    BUSY,
    /** Perhaps done: look before trying again. */
    UNCERTAIN
  }

  private final Outcome outcome;
  private final transient DeliveryFailure failure;
  private final Duration retryAfter;

  public MessagingException(
      Outcome outcome, DeliveryFailure failure, Duration retryAfter, Throwable cause) {
    super("%s: %s %s".formatted(outcome, failure.code(), failure.detail()).strip(), cause);
    this.outcome = outcome;
    this.failure = failure;
    this.retryAfter = retryAfter;
  }

  /** What is known about the outcome. */
  public Outcome outcome() {
    return outcome;
  }

  /** The provider's code and words. */
  public DeliveryFailure failure() {
    return failure;
  }

  /** How long the provider asked us to wait, if it did. */
  public Optional<Duration> retryAfter() {
    return Optional.of(retryAfter).filter(pause -> !pause.isZero());
  }
}
