package co.com.bsl.inbox.adapter.wix;

import co.com.bsl.inbox.adapter.wix.WixConfig.Patience;
import co.com.bsl.inbox.domain.port.StoreException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a slow or broken Wix from being asked too much: reads are tried three times; when half of
 * the last calls found nobody, all are turned away for a while, and then two may probe.
 */
final class Guard {
  private static final Logger log = LoggerFactory.getLogger(Guard.class);

  private final CircuitBreaker breaker;
  private final Retry retry;

  /** Prepares a closed circuit. */
  Guard(Patience patience, Clock clock) {
    this.breaker = CircuitBreaker.of("wix", circuit(patience.rest(), clock));
    this.retry = Retry.of("wix", retries(patience.pause()));
    breaker.getEventPublisher().onStateTransition(event -> tell(event.getStateTransition()));
  }

  /** Makes a call that may be repeated. */
  <T> T read(Supplier<T> call) {
    return retry.executeSupplier(() -> once(call));
  }

  /** Makes a call that may not. */
  <T> T once(Supplier<T> call) {
    try {
      return breaker.executeSupplier(call);
    } catch (CallNotPermittedException open) {
      throw new StoreException(
          StoreException.Cause.UNAVAILABLE, "Wix is left alone after too many failures", open);
    }
  }

  /** Whether calls are let through as a matter of course. */
  boolean isClosed() {
    return breaker.getState() == CircuitBreaker.State.CLOSED;
  }

  private static CircuitBreakerConfig circuit(Duration rest, Clock clock) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(10)
        .minimumNumberOfCalls(6)
        .failureRateThreshold(50)
        .waitDurationInOpenState(rest)
        .permittedNumberOfCallsInHalfOpenState(2)
        .recordException(Guard::isUnavailable)
        .clock(clock)
        .build();
  }

  private static RetryConfig retries(Duration pause) {
    return RetryConfig.custom()
        .maxAttempts(3)
        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(pause, 2, 0.5))
        .retryOnException(
            failure ->
                isUnavailable(failure)
                    && !(failure.getCause() instanceof CallNotPermittedException))
        .build();
  }

  private static boolean isUnavailable(Throwable failure) {
    return failure instanceof StoreException store
        && store.kind() == StoreException.Cause.UNAVAILABLE;
  }

  private static void tell(StateTransition change) {
    log.warn("wix circuit from={} to={}", change.getFromState(), change.getToState());
  }
}
