package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Drafts in a map. */
public final class InMemoryDrafts implements DraftPort {
  private final Map<Place, Draft> drafts = new ConcurrentHashMap<>();
  private final Predicate<ConversationId> isThere;

  /** Drafts for any conversation. */
  public InMemoryDrafts() {
    this(anyone -> true);
  }

  /** Drafts for the conversations that are there. */
  public InMemoryDrafts(Predicate<ConversationId> isThere) {
    this.isThere = isThere;
  }

  @Override
  public List<Draft> of(AgentId agent) {
    return drafts.values().stream().filter(draft -> draft.agent().equals(agent)).toList();
  }

  @Override
  public void keep(Draft draft) {
    Place place = new Place(draft.conversation(), draft.agent());
    if (draft.isEmpty()) {
      drafts.remove(place);
    } else if (isThere.test(draft.conversation())) {
      drafts.put(place, draft);
    }
  }

  /** How many have been begun in that conversation. */
  public long in(ConversationId conversation) {
    return drafts.keySet().stream().filter(place -> place.isIn(conversation)).count();
  }

  /** Ends all that have been begun in that conversation. */
  public void endAll(ConversationId conversation) {
    drafts.keySet().removeIf(place -> place.isIn(conversation));
  }

  private record Place(ConversationId conversation, AgentId agent) {
    boolean isIn(ConversationId other) {
      return conversation.equals(other);
    }
  }
}
