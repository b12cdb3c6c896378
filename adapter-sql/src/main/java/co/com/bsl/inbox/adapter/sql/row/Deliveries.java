package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Accounts of a message's way as JSON: what a parked report brings. */
public final class Deliveries {
  private static final Json<Kept> JSON = new Json<>(Kept.class);

  private Deliveries() {}

  /** As text for a column. */
  public static String write(Delivery delivery) {
    String code = delivery.failure().map(DeliveryFailure::code).orElse(null);
    String detail = delivery.failure().map(DeliveryFailure::detail).orElse(null);
    return JSON.write(new Kept(delivery.status(), code, detail, millis(delivery)));
  }

  /** From the text of a column. */
  public static Delivery read(String text) {
    Kept kept = JSON.read(text);
    return of(kept.status(), kept.code(), kept.detail(), kept.reached());
  }

  static Delivery of(
      DeliveryStatus status, String code, String detail, Map<DeliveryStatus, Long> reached) {
    Optional<DeliveryFailure> failure =
        Optional.ofNullable(code).map(known -> new DeliveryFailure(known, detail));
    return new Delivery(status, failure, times(reached));
  }

  static Map<DeliveryStatus, Long> millis(Delivery delivery) {
    Map<DeliveryStatus, Long> millis = new EnumMap<>(DeliveryStatus.class);
    delivery.reached().forEach((status, at) -> millis.put(status, at.toEpochMilli()));
    return millis;
  }

  private static Map<DeliveryStatus, Instant> times(Map<DeliveryStatus, Long> millis) {
    Map<DeliveryStatus, Instant> times = new EnumMap<>(DeliveryStatus.class);
    if (millis != null) {
      millis.forEach((status, at) -> times.put(status, Instant.ofEpochMilli(at)));
    }
    return times;
  }

  private record Kept(
      DeliveryStatus status, String code, String detail, Map<DeliveryStatus, Long> reached) {
    Kept {
      detail = detail == null ? "" : detail;
    }
  }
}
