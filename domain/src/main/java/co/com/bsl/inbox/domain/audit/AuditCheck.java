package co.com.bsl.inbox.domain.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through a log from its beginning and notes what is not as it was written; for one thread.
 *
 * <p>A change, removal or move anywhere before the end shows by itself. Entries cut off at the end
 * show by the head that the store keeps apart. Whoever can write to the store can put all that
 * right again, but not the heads that were told elsewhere: those are the anchors.
 */
public final class AuditCheck {
  private static final int MOST_FAULTS = 100;
  private final Map<Long, String> anchors = new HashMap<>();
  private final List<AuditFault> faults = new ArrayList<>();
  private AuditHead head = AuditHead.NONE;

  /** A check that also looks for these heads, which were told outside of the store. */
  public AuditCheck(Collection<AuditHead> told) {
    for (AuditHead anchor : told) {
      String before = anchors.putIfAbsent(anchor.number(), anchor.hash());
      if (before != null && !before.equals(anchor.hash())) {
        note(anchor.number(), AuditFault.Kind.NOT_AS_TOLD);
      }
    }
    anchors.remove(AuditHead.NONE.number(), AuditHead.NONE.hash());
  }

  /** Looks at the next entry. */
  public void read(AuditEntry entry) {
    if (!entry.isGenuine()) {
      note(entry.number(), AuditFault.Kind.CHANGED);
    }
    if (!entry.follows(head)) {
      note(entry.number(), AuditFault.Kind.OUT_OF_PLACE);
    }
    anchors.remove(entry.number(), entry.hash());
    head = entry.head();
  }

  /** What was found, now that there are no more entries; the store says its head is that. */
  public AuditFindings finish(AuditHead kept) {
    if (!head.equals(kept)) {
      note(kept.number(), AuditFault.Kind.CUT_SHORT);
    }
    anchors.keySet().stream().sorted().forEach(number -> note(number, AuditFault.Kind.NOT_AS_TOLD));
    return new AuditFindings(head, faults);
  }

  private void note(long number, AuditFault.Kind kind) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new AuditFault(number, kind));
    }
  }
}
