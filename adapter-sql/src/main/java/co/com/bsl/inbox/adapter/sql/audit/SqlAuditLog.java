package co.com.bsl.inbox.adapter.sql.audit;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.port.AuditPort;
import java.util.List;

/** The audit log as readers see it. */
public final class SqlAuditLog implements AuditPort {
  private static final String HEAD = "SELECT number, hash FROM audit_head";
  private final Database database;

  public SqlAuditLog(Database database) {
    this.database = database;
  }

  @Override
  public List<AuditEntry> before(long number, AuditQuery query, int limit) {
    AuditPage page = new AuditPage(query, number, limit);
    return database.read(page::newestFirst);
  }

  @Override
  public List<AuditEntry> following(long number, AuditQuery query, int limit) {
    AuditPage page = new AuditPage(query, number, limit);
    return database.read(page::oldestFirst);
  }

  @Override
  public AuditHead head() {
    return database.read(
        session ->
            session
                .sql(HEAD)
                .one(row -> new AuditHead(row.getLong("number"), row.getString("hash"))));
  }
}
