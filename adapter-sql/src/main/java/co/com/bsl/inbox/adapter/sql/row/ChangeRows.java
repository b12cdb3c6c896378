package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The change log as rows of its table. */
public final class ChangeRows {
  private static final String INSERT =
      """
      INSERT INTO change_log
        (sequence, kind, conversation, message, audience, replaced, announced_at)
      VALUES (:sequence, :kind, :conversation, :message, :audience, :replaced, :at)
      """;

  /** What {@link #change} reads of a row. */
  public static final String COLUMNS = "sequence, kind, conversation, message, audience, replaced ";

  private static final String AFTER =
      "SELECT "
          + COLUMNS
          + "FROM change_log WHERE sequence > :sequence ORDER BY sequence LIMIT :limit";

  private static final String OLDEST =
      "SELECT sequence, announced_at FROM change_log ORDER BY sequence LIMIT :limit";

  private static final String DELETE = "DELETE FROM change_log WHERE sequence <= :sequence";

  private static final String GAP = " ";

  private ChangeRows() {}

  /** Writes a change under that number. */
  public static void insert(Session session, long sequence, Change change, Instant at) {
    session
        .sql(INSERT)
        .set("sequence", sequence)
        .set("kind", change.kind().name())
        .set("conversation", change.conversation().value())
        .set("message", change.message().map(MessageId::value).orElse(null))
        .set("audience", change.audience().map(AgentId::value).orElse(null))
        .set("replaced", joined(change.replaced()))
        .set("at", at.toEpochMilli())
        .update();
  }

  /** The changes after that number, oldest first. */
  public static List<Change> after(Session session, long sequence, int limit) {
    return session
        .sql(AFTER)
        .set("sequence", sequence)
        .set("limit", limit)
        .list(ChangeRows::change);
  }

  /** When the oldest changes were announced, oldest first. */
  public static List<Announced> oldest(Session session, int limit) {
    return session
        .sql(OLDEST)
        .set("limit", limit)
        .list(row -> new Announced(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))));
  }

  /** Deletes the changes up to that number, and returns how many there were. */
  public static int deleteUpTo(Session session, long sequence) {
    return session.sql(DELETE).set("sequence", sequence).update();
  }

  /** The number of a change, and when it was announced. */
  public record Announced(long sequence, Instant at) {}

  /** The change of a row. */
  public static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("sequence"),
        Change.Kind.valueOf(row.getString("kind")),
        new ConversationId(row.getString("conversation")),
        Values.text(row, "message").map(MessageId::new),
        Values.text(row, "audience").map(AgentId::new),
        split(row.getString("replaced")));
  }

  private static String joined(List<MessageId> ids) {
    return ids.stream().map(MessageId::value).collect(Collectors.joining(GAP));
  }

  private static List<MessageId> split(String column) {
    return Stream.of(column.split(GAP, -1))
        .filter(id -> !id.isEmpty())
        .map(MessageId::new)
        .toList();
  }
}
