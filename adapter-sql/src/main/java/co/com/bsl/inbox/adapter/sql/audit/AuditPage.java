package co.com.bsl.inbox.adapter.sql.audit;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.AuditRows;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.List;

/** A page of the audit log, read along the index of what is asked for. */
record AuditPage(AuditQuery query, long number, int limit) {
  private static final String SELECT = "SELECT " + AuditRows.COLUMNS + "FROM audit WHERE ";
  private static final String BEFORE = "number < :number ";
  private static final String AFTER = "number > :number ";

  /**
   * Numbers follow time but for clocks that disagree, so the stretch of numbers is that of all
   * entries of the time, read off its index; both signs keep the engines to that way.
   */
  private static final String TIMES =
      """
      AND +at_millis >= :since AND +at_millis < :until
      AND number >=
        (SELECT MIN(+number) FROM audit WHERE at_millis >= :since AND at_millis < :until)
      AND number <=
        (SELECT MAX(+number) FROM audit WHERE at_millis >= :since AND at_millis < :until)
      """;

  private static final String ACTOR = "AND actor = :actor ";
  private static final String CONVERSATION = "AND conversation = :conversation ";
  private static final String NEWEST_FIRST = "ORDER BY number DESC LIMIT :limit";
  private static final String OLDEST_FIRST = "ORDER BY number LIMIT :limit";

  List<AuditEntry> newestFirst(Session session) {
    return page(session, newestFirst());
  }

  List<AuditEntry> oldestFirst(Session session) {
    return page(session, oldestFirst());
  }

  String newestFirst() {
    return SELECT + BEFORE + conditions() + NEWEST_FIRST;
  }

  String oldestFirst() {
    return SELECT + AFTER + conditions() + OLDEST_FIRST;
  }

  private String conditions() {
    return (isOfATime() ? TIMES : "")
        + (query.actor().isPresent() ? ACTOR : "")
        + (query.conversation().isPresent() ? CONVERSATION : "");
  }

  private boolean isOfATime() {
    return query.since().isPresent() || query.until().isPresent();
  }

  private List<AuditEntry> page(Session session, String statement) {
    Prepared page = session.sql(statement).set("number", number).set("limit", limit);
    if (isOfATime()) {
      page.set("since", query.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
      page.set("until", query.until().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
    }
    query.actor().ifPresent(actor -> page.set("actor", actor));
    query.conversation().map(ConversationId::value).ifPresent(id -> page.set("conversation", id));
    return page.list(AuditRows::entry);
  }
}
