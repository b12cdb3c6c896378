package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How many entries of a lane were begun in which millisecond; only the last minute is kept. */
public final class PaceRows {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private static final String ADD =
      """
      INSERT INTO outbox_begun (lane, at_millis, entries) VALUES (:lane, :at, :entries)
      ON CONFLICT (lane, at_millis) DO UPDATE SET entries = outbox_begun.entries + excluded.entries
      """;

  private static final String FORGET =
      "DELETE FROM outbox_begun WHERE lane = :lane AND at_millis < :before";

  private static final String AFTER =
      """
      SELECT at_millis, entries FROM outbox_begun WHERE lane = :lane AND at_millis > :time
      ORDER BY at_millis
      """;

  private final Session session;

  public PaceRows(Session session) {
    this.session = session;
  }

  /** Adds these to what was begun. */
  public void add(Lane lane, Beginnings beginnings) {
    long before = beginnings.at().minus(KEPT).toEpochMilli();
    session.sql(FORGET).set("lane", lane.name()).set("before", before).update();
    session
        .sql(ADD)
        .set("lane", lane.name())
        .set("at", beginnings.at().toEpochMilli())
        .set("entries", beginnings.count())
        .update();
  }

  /** What was begun after that time, the oldest first. */
  public List<Beginnings> after(Lane lane, Instant time) {
    return session
        .sql(AFTER)
        .set("lane", lane.name())
        .set("time", time.toEpochMilli())
        .list(PaceRows::beginnings);
  }

  private static Beginnings beginnings(ResultSet row) throws SQLException {
    return new Beginnings(Instant.ofEpochMilli(row.getLong("at_millis")), row.getInt("entries"));
  }
}
