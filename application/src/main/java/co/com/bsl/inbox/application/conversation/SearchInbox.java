package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds conversations and messages by words, accents and case aside. */
public final class SearchInbox {
  private static final int CONVERSATIONS = 20;
  private static final int MESSAGES = 50;

  private final InboxViewPort view;
  private final Clock clock;
  private final AuditTrail trail;

  public SearchInbox(InboxViewPort view, Clock clock, AuditTrail trail) {
    this.view = view;
    this.clock = clock;
    this.trail = trail;
  }

  /** What contains those words; that somebody searched is noted, but not for what. */
  public Result search(String words, Actor reader) {
    reader.require(Right.READ);
    if (words.isBlank()) {
      return new Result(List.of(), List.of());
    }
    trail.note(AuditTrail.event(reader, AuditAction.SEARCH, clock.instant()));
    return new Result(conversations(words, reader), messages(words, reader.id()));
  }

  private List<ConversationSummary> conversations(String words, Actor reader) {
    if (!AskedWords.mayFindContacts(words, reader)) {
      return List.of();
    }
    ConversationQuery query =
        new ConversationQuery(
            ConversationFilter.ALL,
            words,
            reader.id(),
            clock.instant(),
            Optional.empty(),
            CONVERSATIONS);
    return view.list(query).items();
  }

  private List<FoundMessage> messages(String words, AgentId reader) {
    List<LocatedMessage> found = view.search(words, MESSAGES);
    List<ConversationId> ids = found.stream().map(LocatedMessage::conversation).distinct().toList();
    Map<ConversationId, ConversationSummary> rows =
        view.rows(ids, reader).stream()
            .collect(Collectors.toMap(row -> row.conversation().id(), row -> row));
    return found.stream()
        .filter(located -> rows.containsKey(located.conversation()))
        .map(located -> new FoundMessage(rows.get(located.conversation()), located.message()))
        .toList();
  }

  /** What was found. */
  public record Result(List<ConversationSummary> conversations, List<FoundMessage> messages) {}
}
