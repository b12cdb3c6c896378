package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.adapter.sql.shared.PaceRows;
import co.com.bsl.inbox.domain.commit.OutboxRecords;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The outbox. The first entry of each conversation in each lane is marked, so that taking what is
 * due never looks at what waits behind it, however long a lane has been down.
 */
final class SqlOutbox implements OutboxRecords {
  private static final String ADD =
      """
      INSERT INTO outbox
        (lane, conversation, task, message, since, attempts, due, open_since, first)
      VALUES
        (:lane, :conversation, :task, :message, :since, :attempts, :due, :openSince,
         (SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END FROM outbox
          WHERE lane = :lane AND conversation = :conversation AND first = 1))
      """;

  static final String DUE =
      """
      SELECT number, task, conversation, message, since, attempts, due, open_since
      FROM outbox WHERE lane = :lane AND first = 1 AND due <= :now
      ORDER BY due, number LIMIT :limit
      """;

  private static final String OF =
      """
      SELECT number, task, conversation, message, since, attempts, due, open_since
      FROM outbox WHERE conversation = :conversation ORDER BY number
      """;

  private static final String TAKE =
      """
      UPDATE outbox SET attempts = :attempts, due = :due, open_since = :openSince
      WHERE number = :number
      """;

  /** A worker whose lease has gone to another has no say any more. */
  private static final String SAVE = TAKE + " AND attempts = :attempts";

  private static final String REMOVE = "DELETE FROM outbox WHERE number = :number";

  private static final String GIVE_UP =
      """
      INSERT INTO outbox_given_up
        (number, lane, conversation, task, message, since, attempts, given_up_at, reason)
      SELECT number, lane, conversation, task, message, since, attempts, :now, :reason
      FROM outbox WHERE number = :number
      """;

  private static final String GIVEN_UP =
      """
      SELECT number, task, conversation, message, since, attempts, given_up_at, reason
      FROM outbox_given_up WHERE lane = :lane ORDER BY number LIMIT :limit
      """;

  private static final String FORGET = "DELETE FROM outbox_given_up WHERE number = :number";

  private static final String MARK_FIRST =
      """
      UPDATE outbox SET first = 1
      WHERE number =
        (SELECT MIN(number) FROM outbox WHERE lane = :lane AND conversation = :conversation)
      """;

  private final Session session;

  SqlOutbox(Session session) {
    this.session = session;
  }

  @Override
  public void add(OutboxEntry entry) {
    session
        .sql(ADD)
        .set("lane", entry.task().lane().name())
        .set("conversation", entry.conversation().value())
        .set("task", entry.task().name())
        .set("message", entry.message().map(MessageId::value).orElse(null))
        .set("since", entry.since().toEpochMilli())
        .set("attempts", entry.attempts())
        .set("due", entry.due().toEpochMilli())
        .set("openSince", Values.millis(entry.openSince()))
        .update();
  }

  @Override
  public List<OutboxEntry> claim(Lane lane, Instant now, Instant lease, int limit) {
    List<OutboxEntry> taken =
        session
            .sql(DUE)
            .set("lane", lane.name())
            .set("now", now.toEpochMilli())
            .set("limit", limit)
            .list(SqlOutbox::entry)
            .stream()
            .map(entry -> entry.takenUntil(lease, now))
            .toList();
    taken.forEach(entry -> update(TAKE, entry));
    return taken;
  }

  @Override
  public void begun(Lane lane, Beginnings beginnings) {
    new PaceRows(session).add(lane, beginnings);
  }

  @Override
  public List<Beginnings> begunAfter(Lane lane, Instant time) {
    return new PaceRows(session).after(lane, time);
  }

  @Override
  public List<OutboxEntry> of(ConversationId conversation) {
    return session.sql(OF).set("conversation", conversation.value()).list(SqlOutbox::entry);
  }

  @Override
  public void save(OutboxEntry entry) {
    update(SAVE, entry);
  }

  @Override
  public void remove(OutboxEntry entry) {
    session.sql(REMOVE).set("number", entry.number()).update();
    session
        .sql(MARK_FIRST)
        .set("lane", entry.task().lane().name())
        .set("conversation", entry.conversation().value())
        .update();
  }

  @Override
  public void giveUp(OutboxEntry entry, String reason, Instant now) {
    session
        .sql(GIVE_UP)
        .set("number", entry.number())
        .set("now", now.toEpochMilli())
        .set("reason", reason)
        .update();
    remove(entry);
  }

  @Override
  public List<GivenUp> givenUp(Lane lane, int limit) {
    return session
        .sql(GIVEN_UP)
        .set("lane", lane.name())
        .set("limit", limit)
        .list(SqlOutbox::givenUp);
  }

  @Override
  public void takeUp(GivenUp thing, Instant now) {
    OutboxEntry afresh = thing.afresh(now);
    if (session.sql(FORGET).set("number", thing.entry().number()).update() == 1) {
      add(afresh);
    }
  }

  private void update(String statement, OutboxEntry entry) {
    session
        .sql(statement)
        .set("number", entry.number())
        .set("attempts", entry.attempts())
        .set("due", entry.due().toEpochMilli())
        .set("openSince", Values.millis(entry.openSince()))
        .update();
  }

  /** It is nobody's turn any more, so its last turn is all that is known. */
  private static GivenUp givenUp(ResultSet row) throws SQLException {
    Instant at = Instant.ofEpochMilli(row.getLong("given_up_at"));
    return new GivenUp(entry(row, at, Optional.empty()), at, row.getString("reason"));
  }

  private static OutboxEntry entry(ResultSet row) throws SQLException {
    Instant due = Instant.ofEpochMilli(row.getLong("due"));
    return entry(row, due, Values.time(row, "open_since"));
  }

  private static OutboxEntry entry(ResultSet row, Instant due, Optional<Instant> openSince)
      throws SQLException {
    return new OutboxEntry(
        row.getLong("number"),
        Task.valueOf(row.getString("task")),
        new ConversationId(row.getString("conversation")),
        Values.text(row, "message").map(MessageId::new),
        Instant.ofEpochMilli(row.getLong("since")),
        row.getInt("attempts"),
        due,
        openSince);
  }
}
