package co.com.bsl.inbox.application.desk;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.contact.Address;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is at which conversation now: each agent at the one told last. It is kept in memory only and
 * forgotten unless it is told again, so a page that dies takes its agent along. Each instance knows
 * of its own pages. Any thread may call.
 */
public final class Presence {
  /** For how long a word holds; pages repeat theirs well before that. */
  public static final Duration LASTING = Duration.ofSeconds(45);

  private final Map<AgentId, Word> words = new ConcurrentHashMap<>();
  private final Clock clock;

  public Presence(Clock clock) {
    this.clock = clock;
  }

  /** Notes what the agent does there now; returns everybody who is there, the agent included. */
  public List<Present> note(Address address, Actor agent, Doing doing) {
    agent.require(Right.READ);
    Instant now = clock.instant();
    if (doing == Doing.GONE) {
      words.computeIfPresent(agent.id(), (id, word) -> word.at(address) ? null : word);
    } else {
      Present present = new Present(agent.id(), agent.agent().name(), doing == Doing.TYPING);
      words.put(agent.id(), new Word(address, present, now.plus(LASTING)));
    }
    return words.values().stream()
        .filter(word -> word.at(address) && word.until().isAfter(now))
        .map(Word::present)
        .sorted(Comparator.comparing(present -> present.agent().value()))
        .toList();
  }

  private record Word(Address place, Present present, Instant until) {
    boolean at(Address address) {
      return place.equals(address);
    }
  }
}
