package co.com.bsl.inbox.testkit.fake.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Failures;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Guesses in maps. */
public final class InMemoryGuesses implements GuessRecordPort {
  private final Map<Suspect, Failures> failures = new HashMap<>();
  private final Map<Place, Instant> places = new HashMap<>();

  @Override
  public synchronized Failures failures(Suspect suspect) {
    return failures.getOrDefault(suspect, Failures.NONE);
  }

  @Override
  public synchronized void failed(List<Suspect> suspects, Instant at) {
    failures.values().removeIf(old -> !old.last().isAfter(Failures.forgottenAt(at)));
    for (Suspect suspect : suspects) {
      failures.put(suspect, new Failures(failures(suspect).count() + 1, at));
    }
    dropSurplus(failures, Failures::last);
  }

  @Override
  public synchronized void forgive(List<Suspect> suspects) {
    suspects.forEach(failures::remove);
  }

  @Override
  public synchronized void welcome(AgentId agent, Network network, Instant at) {
    places.put(new Place(agent, network), at);
    dropSurplus(places, Function.identity());
  }

  @Override
  public synchronized boolean welcomedSince(AgentId agent, Network network, Instant since) {
    return places.getOrDefault(new Place(agent, network), Instant.MIN).isAfter(since);
  }

  private static <K, V> void dropSurplus(Map<K, V> records, Function<V, Instant> time) {
    while (records.size() > MOST) {
      records.entrySet().stream()
          .min(Map.Entry.comparingByValue(Comparator.comparing(time)))
          .map(Map.Entry::getKey)
          .ifPresent(records::remove);
    }
  }

  private record Place(AgentId agent, Network network) {}
}
