package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows of the inbox list that are asked for one by one. */
final class ConversationLookup {
  static final String AT =
      SummaryRows.SELECT
          + """
      WHERE c.number = (SELECT conversation FROM conversation_address WHERE address = :address)
      """;

  private ConversationLookup() {}

  static Optional<ConversationSummary> at(Session session, Address address, AgentId reader) {
    return session
        .sql(AT)
        .set("address", address.value())
        .set("reader", reader.value())
        .first(SummaryRows::summary);
  }

  static List<ConversationSummary> rows(
      Session session, Collection<ConversationId> ids, AgentId reader, Dialect dialect) {
    return session
        .sql(SummaryRows.SELECT + "WHERE c.id IN (%s)".formatted(dialect.listed()))
        .set("ids", Values.list(ids.stream().map(ConversationId::value)))
        .set("reader", reader.value())
        .list(SummaryRows::summary);
  }
}
