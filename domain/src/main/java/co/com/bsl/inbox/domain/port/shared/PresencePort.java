package co.com.bsl.inbox.domain.port.shared;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.contact.Address;
import java.time.Instant;
import java.util.List;

/**
 * Where the agents are, as seen from every instance: each at one place, the one told last. Nobody
 * needs it after the database stopped. Any thread may call; failures are {@link
 * co.com.bsl.inbox.domain.port.StoreException}s.
 */
public interface PresencePort {

  /** The agent is there now, and nowhere else; words that hold no longer are forgotten. */
  void seen(Sighting sighting, Instant now);

  /** The agent has left that place; harmless when they are elsewhere. */
  void gone(AgentId agent, Address place);

  /** Everybody whose word still holds after that time, by the names of their accounts. */
  List<Sighting> after(Instant time);
}
