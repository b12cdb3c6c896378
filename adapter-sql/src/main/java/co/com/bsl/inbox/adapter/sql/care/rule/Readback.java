package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.jdbc.RowReader;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.ChangeRows;
import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.domain.outbox.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads every row of a table as the program itself does, a page at a time: whatever word or shape
 * it does not know is an exception to the rule.
 *
 * @param page the rows behind {@code :place}, each with its {@code place} and its {@code id}
 */
record Readback(String sentence, String page, RowReader<?> reader) implements Check {
  private static final String MESSAGES =
      "SELECT m.number AS place, m.id AS id, "
          + MessageRows.COLUMNS
          + "FROM message m WHERE m.number > :place ORDER BY m.number LIMIT 500";

  private static final String CONVERSATIONS =
      "SELECT c.number AS place, c.id AS id, "
          + ConversationRows.COLUMNS
          + "FROM conversation c WHERE c.number > :place ORDER BY c.number LIMIT 500";

  private static final String CHANGES =
      "SELECT sequence AS place, sequence AS id, "
          + ChangeRows.COLUMNS
          + "FROM change_log WHERE sequence > :place ORDER BY sequence LIMIT 500";

  private static final String TASKS =
      """
      SELECT number AS place, number AS id, task, lane FROM outbox
      WHERE number > :place ORDER BY number LIMIT 500
      """;

  static List<Check> all() {
    return List.of(
        new Readback("a message can be read", MESSAGES, MessageRows::message),
        new Readback("a conversation can be read", CONVERSATIONS, ConversationRows::conversation),
        new Readback("a change can be read", CHANGES, ChangeRows::change),
        new Readback("what is to be done is in its lane", TASKS, Readback::laneOfTask));
  }

  @Override
  public Finding in(Session session) {
    long exceptions = 0;
    List<String> examples = new ArrayList<>();
    long place = Long.MIN_VALUE;
    for (List<Row> rows = after(session, place); !rows.isEmpty(); rows = after(session, place)) {
      for (Row row : rows) {
        exceptions += row.readable() ? 0 : 1;
        if (!row.readable() && examples.size() < Finding.MOST_EXAMPLES) {
          examples.add(row.id());
        }
        place = row.place();
      }
    }
    return new Finding(sentence, exceptions, List.copyOf(examples));
  }

  private List<Row> after(Session session, long place) {
    return session.sql(page).set("place", place).list(this::row);
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong("place"), row.getString("id"), isReadable(row));
  }

  /**
   * What is wrong with a row may show in any way, and the reason may quote it: only that counts.
   */
  private boolean isReadable(ResultSet row) throws SQLException {
    try {
      reader.read(row);
      return true;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  private static String laneOfTask(ResultSet row) throws SQLException {
    String lane = row.getString("lane");
    if (!Task.valueOf(row.getString("task")).lane().name().equals(lane)) {
      throw new IllegalArgumentException("not the lane of its task");
    }
    return lane;
  }

  private record Row(long place, String id, boolean readable) {}
}
