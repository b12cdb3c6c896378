package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of the inbox list, computed from one state. */
final class ConversationList {
  private final InboxState state;
  private final List<ConversationId> age;

  ConversationList(InboxState state) {
    this.state = state;
    this.age = new ArrayList<>(state.conversations.keySet());
  }

  Page<ConversationSummary> page(ConversationQuery query) {
    RowFilter filter = new RowFilter(query);
    Optional<Cursor> end = query.cursor().map(Cursor::parse);
    List<ConversationSummary> rows =
        state.conversations.values().stream()
            .map(conversation -> row(conversation, query.reader()))
            .filter(filter::shows)
            .filter(row -> isBehind(end, row))
            .sorted(newestFirst())
            .limit(query.limit() + 1L)
            .toList();
    if (rows.size() <= query.limit()) {
      return new Page<>(rows, Optional.empty());
    }
    String next = placeOf(rows.get(query.limit() - 1)).text();
    return new Page<>(rows.subList(0, query.limit()), Optional.of(next));
  }

  Optional<ConversationSummary> find(Address address, AgentId reader) {
    return Optional.ofNullable(state.addresses.get(address))
        .map(state.conversations::get)
        .map(conversation -> row(conversation, reader));
  }

  List<ConversationSummary> rows(Collection<ConversationId> ids, AgentId reader) {
    return state.conversations.values().stream()
        .filter(conversation -> ids.contains(conversation.id()))
        .map(conversation -> row(conversation, reader))
        .toList();
  }

  private ConversationSummary row(Conversation conversation, AgentId reader) {
    Optional<Message> last = new MessageList(state).newest(conversation.id());
    long seen = state.seen.getOrDefault(new InboxState.Reading(conversation.id(), reader), 0L);
    return new ConversationSummary(conversation, last, seen);
  }

  private boolean isBehind(Optional<Cursor> end, ConversationSummary row) {
    return end.filter(place -> !placeOf(row).isBefore(place)).isEmpty();
  }

  private Comparator<ConversationSummary> newestFirst() {
    return (one, other) -> placeOf(one).isBefore(placeOf(other)) ? 1 : -1;
  }

  private Cursor placeOf(ConversationSummary row) {
    long activity = row.last().map(last -> last.at().toEpochMilli()).orElse(0L);
    return new Cursor(activity, 0, age.indexOf(row.conversation().id()));
  }
}
