package co.com.bsl.inbox.adapter.sql.audit;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.AuditRows;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.util.List;

/** A page of the audit log, read along the index of what is asked for. */
record AuditPage(AuditQuery query, long number, int limit) {
  private static final String SELECT = "SELECT " + AuditRows.COLUMNS + "FROM audit WHERE ";
  private static final String BEFORE = "number < :number ";
  private static final String AFTER = "number > :number ";
  private static final String SINCE = "AND at_millis >= :since ";
  private static final String UNTIL = "AND at_millis < :until ";
  private static final String ACTOR = "AND actor = :actor ";
  private static final String CONVERSATION = "AND conversation = :conversation ";
  private static final String NEWEST_FIRST = "ORDER BY number DESC LIMIT :limit";
  private static final String OLDEST_FIRST = "ORDER BY number LIMIT :limit";

  List<AuditEntry> newestFirst(Session session) {
    return page(session, SELECT + BEFORE + conditions() + NEWEST_FIRST);
  }

  List<AuditEntry> oldestFirst(Session session) {
    return page(session, SELECT + AFTER + conditions() + OLDEST_FIRST);
  }

  private String conditions() {
    return (query.since().isPresent() ? SINCE : "")
        + (query.until().isPresent() ? UNTIL : "")
        + (query.actor().isPresent() ? ACTOR : "")
        + (query.conversation().isPresent() ? CONVERSATION : "");
  }

  private List<AuditEntry> page(Session session, String statement) {
    Prepared page = session.sql(statement).set("number", number).set("limit", limit);
    query.since().ifPresent(since -> page.set("since", since.toEpochMilli()));
    query.until().ifPresent(until -> page.set("until", until.toEpochMilli()));
    query.actor().ifPresent(actor -> page.set("actor", actor));
    query.conversation().map(ConversationId::value).ifPresent(id -> page.set("conversation", id));
    return page.list(AuditRows::entry);
  }
}
