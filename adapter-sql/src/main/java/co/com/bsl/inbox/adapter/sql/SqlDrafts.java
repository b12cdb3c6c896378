package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Drafts, one row for each conversation in which an agent has begun to write. */
final class SqlDrafts implements DraftPort {
  private static final String OF =
      "SELECT conversation, agent, text FROM draft WHERE agent = :agent";

  /**
   * Asked for in the same step, or a draft could outlive a conversation that is erased meanwhile.
   */
  private static final String KEEP =
      """
      INSERT INTO draft (agent, conversation, text)
      SELECT :agent, id, :text FROM conversation WHERE id = :conversation
      ON CONFLICT (agent, conversation) DO UPDATE SET text = excluded.text
      """;

  private static final String END =
      "DELETE FROM draft WHERE agent = :agent AND conversation = :conversation";

  private final Database database;

  SqlDrafts(Database database) {
    this.database = database;
  }

  @Override
  public List<Draft> of(AgentId agent) {
    return database.read(
        session -> session.sql(OF).set("agent", agent.value()).list(SqlDrafts::draft));
  }

  @Override
  public void keep(Draft draft) {
    database.write(
        unit -> draft.isEmpty() ? end(unit.session(), draft) : keep(unit.session(), draft));
  }

  private static int keep(Session session, Draft draft) {
    return session
        .sql(KEEP)
        .set("agent", draft.agent().value())
        .set("conversation", draft.conversation().value())
        .set("text", Values.storable(draft.text()))
        .update();
  }

  private static int end(Session session, Draft draft) {
    return session
        .sql(END)
        .set("agent", draft.agent().value())
        .set("conversation", draft.conversation().value())
        .update();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        new ConversationId(row.getString("conversation")),
        new AgentId(row.getString("agent")),
        row.getString("text"));
  }
}
