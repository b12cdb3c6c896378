package co.com.bsl.inbox.domain.audit;

import java.util.List;

/** What a check of the log found, and the last entry that it read. */
public record AuditFindings(AuditHead head, List<AuditFault> faults) {
  public AuditFindings {
    faults = List.copyOf(faults);
  }

  /** Whether the log is as it was written, as far as that can be told. */
  public boolean isIntact() {
    return faults.isEmpty();
  }
}
