package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts in a map. */
public final class InMemoryDrafts implements DraftPort {
  private final Map<Place, Draft> drafts = new ConcurrentHashMap<>();

  @Override
  public List<Draft> of(AgentId agent) {
    return drafts.values().stream().filter(draft -> draft.agent().equals(agent)).toList();
  }

  @Override
  public void keep(Draft draft) {
    Place place = new Place(draft.conversation(), draft.agent());
    if (draft.isEmpty()) {
      drafts.remove(place);
    } else {
      drafts.put(place, draft);
    }
  }

  private record Place(ConversationId conversation, AgentId agent) {}
}
