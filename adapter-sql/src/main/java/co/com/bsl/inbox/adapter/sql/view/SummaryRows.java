package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A row of the inbox list: conversation, newest message and what {@code :reader} has seen. */
final class SummaryRows {
  static final String SELECT =
      "SELECT c.number, c.last_at, c.last_message, COALESCE(s.seen, 0) AS seen, "
          + ConversationRows.COLUMNS
          + ", "
          + MessageRows.COLUMNS
          + """
      FROM conversation c
      LEFT JOIN seen s ON s.agent = :reader AND s.conversation = c.number
      LEFT JOIN message m ON m.number = c.last_message
      """;

  private SummaryRows() {}

  static ConversationSummary summary(ResultSet row) throws SQLException {
    Conversation conversation = ConversationRows.conversation(row);
    return new ConversationSummary(conversation, last(row), row.getLong("seen"));
  }

  private static Optional<Message> last(ResultSet row) throws SQLException {
    return row.getString("message_id") == null
        ? Optional.empty()
        : Optional.of(MessageRows.message(row));
  }
}
