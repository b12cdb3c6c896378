package co.com.bsl.inbox.domain.port.people;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Failures;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import java.time.Instant;
import java.util.List;

/**
 * Who failed to sign in how often, and who has been let in from where; shared by all instances. It
 * never grows beyond bounds: the oldest records go first.
 */
public interface GuessRecordPort {
  /** So many suspects are remembered, the latest ones. */
  int MOST = 100_000;

  /** How often that suspect failed; none when nothing is on record. */
  Failures failures(Suspect suspect);

  /**
   * Counts one more failure of each, in one step, however many do so at once. A count whose last
   * failure was no later than {@link Failures#forgottenAt} begins anew.
   */
  void failed(List<Suspect> suspects, Instant at);

  /** Forgets the failures of these. */
  void forgive(List<Suspect> suspects);

  /** Notes that the agent was let in from there. */
  void welcome(AgentId agent, Network network, Instant at);

  /** Whether the agent was let in from there after that time. */
  boolean welcomedSince(AgentId agent, Network network, Instant since);
}
