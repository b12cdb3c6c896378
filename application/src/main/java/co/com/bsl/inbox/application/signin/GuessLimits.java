package co.com.bsl.inbox.application.signin;

import co.com.bsl.inbox.application.session.AccountException;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Limit;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Slows guessers down without shutting out the people they pretend to be: whoever was let in from a
 * network before is not held up by what others do there or elsewhere, and is never locked there.
 */
public final class GuessLimits {
  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final Duration WELCOME_AGAIN = Duration.ofDays(1);

  private final GuessRecordPort record;
  private final Clock clock;

  public GuessLimits(GuessRecordPort record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /**
   * Goes on only for whoever need not wait. The attempt counts as a failure until it turns out to
   * be none, or many at once would all count as the first.
   */
  void admit(Attempt attempt) {
    Instant now = clock.instant();
    Duration wait = isKnown(attempt, now) ? waitOfTheKnown(attempt, now) : wait(attempt, now);
    if (!wait.isZero()) {
      throw AccountException.waitFor(wait);
    }
    record.failed(List.of(attempt.pair()), now);
  }

  /** The attempt was wrong. */
  void failed(Attempt attempt) {
    record.failed(attempt.others(), clock.instant());
  }

  /** The attempt was right in all it takes. */
  void welcome(Attempt attempt, AgentId agent) {
    Instant now = clock.instant();
    List<Suspect> cleared = new ArrayList<>(List.of(attempt.pair()));
    cleared.add(Suspect.name(agent.value()));
    record.forgive(cleared);
    if (!record.welcomedSince(agent, attempt.network(), now.minus(WELCOME_AGAIN))) {
      record.welcome(agent, attempt.network(), now);
    }
  }

  private boolean isKnown(Attempt attempt, Instant now) {
    Optional<AgentId> name = attempt.name();
    return name.isPresent()
        && record.welcomedSince(name.get(), attempt.network(), now.minus(KNOWN_FOR));
  }

  private Duration waitOfTheKnown(Attempt attempt, Instant now) {
    return record.failures(attempt.pair()).waitAt(now, Limit.NAME_FROM_NETWORK.withoutLock());
  }

  private Duration wait(Attempt attempt, Instant now) {
    Duration longest = record.failures(attempt.pair()).waitAt(now, Limit.NAME_FROM_NETWORK);
    for (Suspect other : attempt.others()) {
      Duration wait = record.failures(other).waitAt(now, limit(other));
      longest = wait.compareTo(longest) > 0 ? wait : longest;
    }
    return longest;
  }

  private static Limit limit(Suspect suspect) {
    return switch (suspect.kind()) {
      case NAME_FROM_NETWORK -> Limit.NAME_FROM_NETWORK;
      case NAME -> Limit.NAME;
      case NETWORK -> Limit.NETWORK;
    };
  }
}
