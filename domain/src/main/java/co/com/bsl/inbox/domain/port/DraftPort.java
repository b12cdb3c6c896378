package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.Draft;
import java.util.List;

/** What agents have begun to write. Any thread may call; failures are {@link StoreException}s. */
public interface DraftPort {

  /** Everything that agent has begun, in no particular order; none of it is empty. */
  List<Draft> of(AgentId agent);

  /**
   * Takes the place of what the agent had begun in that conversation; an empty draft ends it. The
   * same call twice is harmless, and the last one counts. Nothing is kept for a conversation that
   * is not there, or not any more.
   */
  void keep(Draft draft);
}
