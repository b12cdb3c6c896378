package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;

/** The audit log as a command sees it: it can be added to, and nothing else. */
@FunctionalInterface
public interface AuditRecords {

  /** Adds the event behind the newest entry, in the same commit as what it tells of. */
  AuditEntry append(AuditEvent event);
}
