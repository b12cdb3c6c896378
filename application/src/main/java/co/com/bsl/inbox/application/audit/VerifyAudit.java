package co.com.bsl.inbox.application.audit;

import co.com.bsl.inbox.domain.audit.AuditCheck;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditFindings;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.port.AuditPort;
import java.util.Collection;
import java.util.List;

/** Goes through the whole audit log and says whether it is as it was written. */
public final class VerifyAudit {
  private static final int PAGE = 500;
  private final AuditPort audit;

  public VerifyAudit(AuditPort audit) {
    this.audit = audit;
  }

  /** What was found, also against heads that were told outside of the store. */
  public AuditFindings verify(Collection<AuditHead> anchors) {
    AuditHead kept = audit.head();
    AuditCheck check = new AuditCheck(anchors);
    long number = 0;
    for (List<AuditEntry> page = page(number); !page.isEmpty(); page = page(number)) {
      for (AuditEntry entry : page) {
        if (entry.number() <= kept.number()) {
          check.read(entry);
        }
      }
      number = page.get(page.size() - 1).number();
    }
    return check.finish(kept);
  }

  private List<AuditEntry> page(long after) {
    return audit.following(after, AuditQuery.ALL, PAGE);
  }
}
