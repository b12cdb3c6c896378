package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What commands ask too, answered from the committed state without being one of them. */
public final class SqlSyncView implements SyncViewPort {
  /** The index of these rows tells them by the same two conditions. */
  static final String UNDER_WAY =
      "SELECT m.number, c.id AS conversation_id, "
          + MessageRows.COLUMNS
          + """
      FROM message m JOIN conversation c ON c.number = m.conversation
      WHERE m.status IN ('ACCEPTED', 'QUEUED', 'SENDING', 'SENT') AND m.provider_id IS NOT NULL
        AND m.number > :after AND m.number < :end
      ORDER BY m.number LIMIT :limit
      """;

  private final Database database;

  public SqlSyncView(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> bookmark(String reader) {
    return database.read(session -> new SqlBookmarks(session).find(reader));
  }

  @Override
  public Optional<Conversation> conversation(Address address) {
    return conversation(SqlConversations.AT, "address", address.value());
  }

  @Override
  public Optional<Conversation> conversation(ConversationId id) {
    return conversation(SqlConversations.FIND, "id", id.value());
  }

  @Override
  public Optional<LocatedMessage> message(MessageId id) {
    return message(SqlMessages.BY_ID, id.value());
  }

  @Override
  public Optional<LocatedMessage> message(ProviderId id) {
    return message(SqlMessages.BY_PROVIDER_ID, id.value());
  }

  @Override
  public Page<LocatedMessage> underWay(Stretch stretch, Optional<String> cursor, int limit) {
    long after = cursor.map(Long::parseLong).orElse(firstAt(stretch.from()) - 1);
    List<Placed> rows =
        database.read(
            session ->
                session
                    .sql(UNDER_WAY)
                    .set("after", after)
                    .set("end", firstAt(stretch.to()))
                    .set("limit", limit + 1)
                    .list(SqlSyncView::placed));
    List<Placed> page = rows.subList(0, Math.min(limit, rows.size()));
    Optional<String> next =
        rows.size() > limit
            ? Optional.of(String.valueOf(page.get(limit - 1).number()))
            : Optional.empty();
    return new Page<>(page.stream().map(Placed::located).toList(), next);
  }

  private Optional<Conversation> conversation(String statement, String name, String value) {
    return database.read(
        session -> session.sql(statement).set(name, value).first(ConversationRows::conversation));
  }

  private Optional<LocatedMessage> message(String statement, String id) {
    return database.read(
        session -> session.sql(statement).set("id", id).first(MessageRows::located));
  }

  private static long firstAt(Instant moment) {
    return MessageWriter.firstNumberAt(moment.toEpochMilli());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    return new Placed(row.getLong("number"), MessageRows.located(row));
  }

  private record Placed(long number, LocatedMessage located) {}
}
