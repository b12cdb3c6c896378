package co.com.bsl.inbox.domain.delivery;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about the way of a message: its status, why it failed, and when each state was
 * first reported. Joining two of them is commutative, associative and idempotent.
 */
public record Delivery(
    DeliveryStatus status,
    Optional<DeliveryFailure> failure,
    Map<DeliveryStatus, Instant> reached) {
  private static final Comparator<DeliveryFailure> BY_TEXT =
      Comparator.comparing(DeliveryFailure::code).thenComparing(DeliveryFailure::detail).reversed();

  public Delivery {
    failure = status.isFailure() ? failure : Optional.empty();
    Map<DeliveryStatus, Instant> copy = new EnumMap<>(DeliveryStatus.class);
    copy.putAll(reached);
    reached = Collections.unmodifiableMap(copy);
  }

  /** A delivery of which only the present status is known, not since when. */
  public static Delivery of(DeliveryStatus status) {
    return new Delivery(status, Optional.empty(), Map.of());
  }

  /** A delivery that reached that status at that time. */
  public static Delivery of(DeliveryStatus status, Instant at) {
    return new Delivery(status, Optional.empty(), Map.of(status, at));
  }

  /** A failure reported at that time. */
  public static Delivery failed(DeliveryStatus status, DeliveryFailure failure, Instant at) {
    return new Delivery(status, Optional.of(failure), Map.of(status, at));
  }

  /** Both pieces of knowledge together. */
  public Delivery join(Delivery other) {
    DeliveryStatus furthest = status.advanceTo(other.status);
    Map<DeliveryStatus, Instant> times = new EnumMap<>(DeliveryStatus.class);
    times.putAll(reached);
    other.reached.forEach((state, at) -> times.merge(state, at, (a, b) -> a.isBefore(b) ? a : b));
    return new Delivery(furthest, reasonOf(furthest, other), times);
  }

  private Optional<DeliveryFailure> reasonOf(DeliveryStatus furthest, Delivery other) {
    Optional<DeliveryFailure> mine = status == furthest ? failure : Optional.empty();
    Optional<DeliveryFailure> theirs = other.status == furthest ? other.failure : Optional.empty();
    if (mine.isPresent() && theirs.isPresent()) {
      return Optional.of(
          BY_TEXT.compare(mine.get(), theirs.get()) <= 0 ? mine.get() : theirs.get());
    }
    return mine.or(() -> theirs);
  }
}
