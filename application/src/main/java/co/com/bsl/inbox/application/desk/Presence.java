package co.com.bsl.inbox.application.desk;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Who is at which conversation now: each agent at the one told last, whichever instance was told.
 * It is forgotten unless it is told again, so a page that dies takes its agent along. Any thread
 * may call.
 */
public final class Presence {
  /** For how long a word holds; pages repeat theirs well before that. */
  public static final Duration LASTING = Duration.ofSeconds(45);

  private final PresencePort presence;
  private final Clock clock;

  public Presence(PresencePort presence, Clock clock) {
    this.presence = presence;
    this.clock = clock;
  }

  /** Notes what the agent does there now; returns everybody who is there, the agent included. */
  public List<Present> note(Address address, Actor agent, Doing doing) {
    agent.require(Right.READ);
    Instant now = clock.instant();
    if (doing == Doing.GONE) {
      presence.gone(agent.id(), address);
    } else {
      presence.seen(sighting(address, agent, doing == Doing.TYPING, now), now);
    }
    return presence.after(now).stream()
        .filter(sighting -> sighting.place().equals(address))
        .map(Present::of)
        .toList();
  }

  private static Sighting sighting(Address place, Actor agent, boolean typing, Instant now) {
    return new Sighting(agent.id(), agent.agent().name(), place, typing, now.plus(LASTING));
  }
}
