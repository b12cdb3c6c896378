package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The inbox list of an agent. */
public final class ListConversations {
  private final InboxViewPort view;
  private final Clock clock;

  public ListConversations(InboxViewPort view, Clock clock) {
    this.view = view;
    this.clock = clock;
  }

  /** A page of the list, newest activity first. */
  public Page<ConversationSummary> list(Request request) {
    request.reader().require(Right.READ);
    if (!AskedWords.mayFindContacts(request.words(), request.reader())) {
      return new Page<>(List.of(), Optional.empty());
    }
    return view.list(
        new ConversationQuery(
            request.filter(),
            request.words(),
            request.reader().id(),
            clock.instant(),
            request.cursor(),
            request.limit()));
  }

  /** Which part of the list who wants to see. */
  public record Request(
      Actor reader, ConversationFilter filter, String words, Optional<String> cursor, int limit) {}
}
