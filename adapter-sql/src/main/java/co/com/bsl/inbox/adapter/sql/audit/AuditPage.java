package co.com.bsl.inbox.adapter.sql.audit;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.AuditRows;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A page of the audit log, read along the index of what is asked for. Numbers follow time but for
 * clocks that disagree; of a time, therefore, the stretch of numbers is read that lies between the
 * last entry of a time well before and the first of one well after.
 */
record AuditPage(AuditQuery query, long number, int limit) {
  /** No two clocks that give entries their times lie further apart. */
  private static final Duration APART = Duration.ofDays(1);

  static final String LAST_BEFORE =
      """
      SELECT number FROM audit WHERE at_millis < :time
      ORDER BY at_millis DESC, number DESC LIMIT 1
      """;

  static final String FIRST_FROM =
      """
      SELECT number FROM audit WHERE at_millis >= :time ORDER BY at_millis, number LIMIT 1
      """;

  private static final String SELECT =
      "SELECT "
          + AuditRows.COLUMNS
          + """
          FROM audit WHERE number > :after AND number < :before
            AND +at_millis >= :since AND +at_millis < :until
          """;

  private static final String ACTOR = "AND actor = :actor ";
  private static final String CONVERSATION = "AND conversation = :conversation ";
  private static final String NEWEST_FIRST = "ORDER BY number DESC LIMIT :limit";
  private static final String OLDEST_FIRST = "ORDER BY number LIMIT :limit";

  /** Those with a lower number. */
  List<AuditEntry> newestFirst(Session session) {
    return page(session.sql(newestFirst()), start(session), Math.min(number, end(session)));
  }

  /** Those with a higher number. */
  List<AuditEntry> oldestFirst(Session session) {
    return page(session.sql(oldestFirst()), Math.max(number, start(session)), end(session));
  }

  String newestFirst() {
    return SELECT + conditions() + NEWEST_FIRST;
  }

  String oldestFirst() {
    return SELECT + conditions() + OLDEST_FIRST;
  }

  private String conditions() {
    return (query.actor().isPresent() ? ACTOR : "")
        + (query.conversation().isPresent() ? CONVERSATION : "");
  }

  private long start(Session session) {
    return query
        .since()
        .map(since -> found(session, LAST_BEFORE, since.minus(APART), 0L))
        .orElse(0L);
  }

  private long end(Session session) {
    return query
        .until()
        .map(until -> found(session, FIRST_FROM, until.plus(APART), Long.MAX_VALUE))
        .orElse(Long.MAX_VALUE);
  }

  private static long found(Session session, String statement, Instant time, long otherwise) {
    return session
        .sql(statement)
        .set("time", time.toEpochMilli())
        .list(row -> row.getLong(1))
        .stream()
        .findFirst()
        .orElse(otherwise);
  }

  private List<AuditEntry> page(Prepared page, long after, long before) {
    page.set("after", after).set("before", before).set("limit", limit);
    page.set("since", query.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
    page.set("until", query.until().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
    query.actor().ifPresent(actor -> page.set("actor", actor));
    query.conversation().map(ConversationId::value).ifPresent(id -> page.set("conversation", id));
    return page.list(AuditRows::entry);
  }
}
