package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A page of a conversation; what it costs follows the page, not the history. */
final class TimelinePage {
  static final String STATEMENT =
      "SELECT m.at_millis, m.number, "
          + MessageRows.COLUMNS
          + """
      FROM message m
      WHERE m.conversation = (SELECT number FROM conversation WHERE id = :conversation)
        AND (m.at_millis, m.sequence, m.number) < (:at, :sequence, :number)
      ORDER BY m.at_millis DESC, m.sequence DESC, m.number DESC LIMIT :limit
      """;

  private static final Cursor END = Cursor.of(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private final ConversationId conversation;
  private final Cursor before;
  private final int limit;

  TimelinePage(ConversationId conversation, Optional<String> before, int limit) {
    this.conversation = conversation;
    this.before = before.map(text -> Cursor.parse(text, 3)).orElse(END);
    this.limit = limit;
  }

  Page<Message> in(Session session) {
    List<Placed> rows = rows(session);
    boolean more = rows.size() > limit;
    List<Placed> page = new ArrayList<>(more ? rows.subList(0, limit) : rows);
    Collections.reverse(page);
    Optional<String> next = more ? Optional.of(page.get(0).cursor().text()) : Optional.empty();
    return new Page<>(page.stream().map(Placed::message).toList(), next);
  }

  /** Newest first, and one more than the page holds. */
  private List<Placed> rows(Session session) {
    return session
        .sql(STATEMENT)
        .set("conversation", conversation.value())
        .set("at", before.place().get(0))
        .set("sequence", before.place().get(1))
        .set("number", before.place().get(2))
        .set("limit", limit + 1)
        .list(TimelinePage::placed);
  }

  private static Placed placed(ResultSet row) throws SQLException {
    long at = row.getLong("at_millis");
    Cursor cursor = Cursor.of(at, row.getLong("sequence"), row.getLong("number"));
    return new Placed(MessageRows.message(row), cursor);
  }

  private record Placed(Message message, Cursor cursor) {}
}
