package co.com.bsl.inbox.application.desk;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What agents have begun to write: everybody finds the own drafts, on every device. */
public final class Drafts {
  private final DraftPort drafts;
  private final InboxViewPort view;

  public Drafts(DraftPort drafts, InboxViewPort view) {
    this.drafts = drafts;
    this.view = view;
  }

  /** Keeps what the agent has written so far; returns whether the conversation is known. */
  public boolean keep(Address address, Actor agent, String text) {
    agent.require(Right.ANSWER);
    return view.find(address, agent.id())
        .map(row -> new Draft(row.conversation().id(), agent.id(), text))
        .map(
            draft -> {
              drafts.keep(draft);
              return draft;
            })
        .isPresent();
  }

  /** What the agent has begun, by conversation. */
  public Map<Conversation, String> of(Actor agent) {
    agent.require(Right.READ);
    List<Draft> begun = drafts.of(agent.id());
    Map<ConversationId, ConversationSummary> rows =
        view.rows(begun.stream().map(Draft::conversation).toList(), agent.id()).stream()
            .collect(Collectors.toMap(row -> row.conversation().id(), Function.identity()));
    return begun.stream()
        .filter(draft -> rows.containsKey(draft.conversation()))
        .collect(
            Collectors.toMap(draft -> rows.get(draft.conversation()).conversation(), Draft::text));
  }
}
