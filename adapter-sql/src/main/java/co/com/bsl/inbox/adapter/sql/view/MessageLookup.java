package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.Collection;
import java.util.List;

/** Messages that are asked for by id. */
final class MessageLookup {
  static final String LOCATED =
      "SELECT m.number, c.id AS conversation_id, "
          + MessageRows.COLUMNS
          + """
      FROM message m JOIN conversation c ON c.number = m.conversation
      """;

  private MessageLookup() {}

  static List<LocatedMessage> all(Session session, Collection<MessageId> ids, Dialect dialect) {
    return session
        .sql(LOCATED + "WHERE m.id IN (%s)".formatted(dialect.listed()))
        .set("ids", Values.list(ids.stream().map(MessageId::value)))
        .list(MessageRows::located);
  }
}
