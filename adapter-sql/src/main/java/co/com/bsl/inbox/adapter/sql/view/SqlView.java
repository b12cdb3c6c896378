package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.OutboxState;
import co.com.bsl.inbox.domain.view.Page;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The durable inbox as readers see it. */
public final class SqlView implements InboxViewPort {
  private static final String OUTBOX =
      """
      SELECT
        (SELECT COUNT(*) FROM outbox WHERE lane = :lane) AS pending,
        (SELECT since FROM outbox WHERE lane = :lane ORDER BY number LIMIT 1) AS oldest,
        (SELECT MIN(due) FROM outbox WHERE lane = :lane AND first = 1) AS due,
        (SELECT COUNT(*) FROM outbox_given_up WHERE lane = :lane) AS given_up
      """;

  private final Database database;

  public SqlView(Database database) {
    this.database = database;
  }

  @Override
  public Page<ConversationSummary> list(ConversationQuery query) {
    ConversationPage page = new ConversationPage(query, database.dialect());
    return database.read(page::in);
  }

  @Override
  public Optional<ConversationSummary> find(Address address, AgentId reader) {
    return database.read(session -> ConversationLookup.at(session, address, reader));
  }

  @Override
  public List<ConversationSummary> rows(Collection<ConversationId> ids, AgentId reader) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.read(
        session -> ConversationLookup.rows(session, ids, reader, database.dialect()));
  }

  @Override
  public Page<Message> timeline(ConversationId conversation, Optional<String> before, int limit) {
    TimelinePage page = new TimelinePage(conversation, before, limit);
    return database.read(page::in);
  }

  @Override
  public List<LocatedMessage> messages(Collection<MessageId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.read(session -> MessageLookup.all(session, ids, database.dialect()));
  }

  @Override
  public List<LocatedMessage> search(String words, int limit) {
    MessageSearch search = new MessageSearch(words, limit, database.dialect());
    return search.isEmpty() ? List.of() : database.read(search::in);
  }

  @Override
  public OutboxState outbox(Lane lane) {
    return database.read(
        session ->
            session
                .sql(OUTBOX)
                .set("lane", lane.name())
                .one(
                    row ->
                        new OutboxState(
                            row.getLong("pending"),
                            Values.time(row, "oldest"),
                            Values.time(row, "due"),
                            row.getLong("given_up"))));
  }
}
