package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many different numbers somebody may write out who is shown none: enough for whoever picks up
 * the phone, too few to find out by trying what the mask hides. Each instance counts for itself.
 * Any thread may call.
 */
final class TypedNumbers {
  static final int MOST = 30;
  static final Duration PERIOD = Duration.ofHours(1);

  private final Map<AgentId, Map<Address, Instant>> typed = new HashMap<>();
  private final Clock clock;

  TypedNumbers(Clock clock) {
    this.clock = clock;
  }

  /** Counts the number, unless it was counted within the hour; throws when it is one too many. */
  synchronized void count(AgentId agent, Address number) {
    Instant now = clock.instant();
    Map<Address, Instant> known = typed.computeIfAbsent(agent, nothing -> new HashMap<>());
    known.values().removeIf(since -> !now.isBefore(since.plus(PERIOD)));
    if (!known.containsKey(number) && known.size() >= MOST) {
      Instant oldest = known.values().stream().min(Instant::compareTo).orElse(now);
      throw AccountException.waitFor(Duration.between(now, oldest.plus(PERIOD)));
    }
    known.putIfAbsent(number, now);
  }
}
