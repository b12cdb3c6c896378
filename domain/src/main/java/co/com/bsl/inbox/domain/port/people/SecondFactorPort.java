package co.com.bsl.inbox.domain.port.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import java.util.Optional;
import java.util.Set;

/** What agents prove besides their passwords. */
public interface SecondFactorPort {

  /** What that agent has begun or confirmed. */
  Optional<SecondFactor> find(AgentId owner);

  /** Adds or replaces it, recovery codes included, in one step. */
  void save(SecondFactor factor);

  /** Uses up all codes to that step; false when it was used up before, by whomever first. */
  boolean useStep(AgentId owner, long step);

  /** Uses up a recovery code; false when there is none with that hash, or no longer. */
  boolean useRecovery(AgentId owner, String hash);

  /** Takes it away; none is fine. */
  void remove(AgentId owner);

  /** Who has confirmed one. */
  Set<AgentId> owners();
}
