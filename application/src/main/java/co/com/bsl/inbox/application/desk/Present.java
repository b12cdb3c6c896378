package co.com.bsl.inbox.application.desk;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;

/** Somebody of the team who is at a conversation now. */
public record Present(AgentId agent, String name, boolean typing) {

  static Present of(Sighting sighting) {
    return new Present(sighting.agent(), sighting.name(), sighting.typing());
  }
}
