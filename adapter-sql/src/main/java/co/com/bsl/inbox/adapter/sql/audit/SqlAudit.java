package co.com.bsl.inbox.adapter.sql.audit;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.AuditRows;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.commit.AuditRecords;

/**
 * The audit log as commands add to it. Every writer holds the counter's row when it comes here, so
 * two never follow the same entry, however many instances there are.
 */
public final class SqlAudit implements AuditRecords {
  private static final String HEAD = "SELECT number, hash FROM audit_head";

  private static final String INSERT =
      "INSERT INTO audit ("
          + AuditRows.COLUMNS
          + """
      ) VALUES
        (:number, :at, :actorKind, :actor, :action, :conversation, :details, :client,
         :previous, :hash)
      """;

  private static final String MOVE_HEAD = "UPDATE audit_head SET number = :number, hash = :hash";

  private final Session session;

  public SqlAudit(Session session) {
    this.session = session;
  }

  @Override
  public AuditEntry append(AuditEvent event) {
    AuditHead head =
        session.sql(HEAD).one(row -> new AuditHead(row.getLong("number"), row.getString("hash")));
    AuditEntry entry = AuditEntry.after(head, event);
    Prepared insert = session.sql(INSERT);
    AuditRows.bind(insert, entry);
    insert.update();
    session.sql(MOVE_HEAD).set("number", entry.number()).set("hash", entry.hash()).update();
    return entry;
  }
}
