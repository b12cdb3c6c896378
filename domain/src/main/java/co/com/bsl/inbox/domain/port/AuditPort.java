package co.com.bsl.inbox.domain.port;

import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import java.util.List;

/**
 * The audit log as readers see it: always a committed state. Any thread may call; failures are
 * {@link StoreException}s.
 */
public interface AuditPort {

  /** Entries before that number that are asked for, newest first. */
  List<AuditEntry> before(long number, AuditQuery query, int limit);

  /** Entries after that number that are asked for, oldest first. */
  List<AuditEntry> following(long number, AuditQuery query, int limit);

  /** The newest entry that the store remembers having written, kept apart from the entries. */
  AuditHead head();
}
