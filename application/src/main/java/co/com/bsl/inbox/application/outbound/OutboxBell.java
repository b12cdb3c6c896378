package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.domain.outbox.Lane;

/** Wakes whoever works on the outbox; a lost ring costs a moment, nothing else. */
@FunctionalInterface
public interface OutboxBell {

  /** There is new work in that lane. */
  void ring(Lane lane);
}
