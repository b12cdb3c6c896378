package co.com.bsl.inbox.testkit.fake.shared;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Presence in a map. */
public final class InMemoryPresence implements PresencePort {
  private final Map<String, Sighting> sightings = new TreeMap<>();

  @Override
  public synchronized void seen(Sighting sighting, Instant now) {
    sightings.values().removeIf(old -> !old.until().isAfter(now));
    sightings.put(sighting.agent().value(), sighting);
  }

  @Override
  public synchronized void gone(AgentId agent, Address place) {
    sightings.computeIfPresent(
        agent.value(), (id, sighting) -> sighting.place().equals(place) ? null : sighting);
  }

  @Override
  public synchronized List<Sighting> after(Instant time) {
    return sightings.values().stream().filter(sighting -> sighting.until().isAfter(time)).toList();
  }
}
