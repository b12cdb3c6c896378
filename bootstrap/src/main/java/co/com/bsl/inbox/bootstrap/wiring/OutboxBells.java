package co.com.bsl.inbox.bootstrap.wiring;

import co.com.bsl.inbox.application.outbound.OutboxBell;
import co.com.bsl.inbox.domain.outbox.Lane;
import java.util.EnumMap;
import java.util.Map;

/**
 * A bell for each lane; wired before the workers that it wakes, complete before anything starts.
 */
final class OutboxBells implements OutboxBell {
  private final Map<Lane, Runnable> bells = new EnumMap<>(Lane.class);

  void hang(Lane lane, Runnable bell) {
    bells.put(lane, bell);
  }

  @Override
  public void ring(Lane lane) {
    bells.getOrDefault(lane, () -> {}).run();
  }
}
