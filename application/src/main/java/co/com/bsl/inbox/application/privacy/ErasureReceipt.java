package co.com.bsl.inbox.application.privacy;

import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import java.time.Instant;

/** What the person gets in hand: when, how much, and the entry of the audit log that proves it. */
public record ErasureReceipt(Instant at, ErasureCounts counts, AuditHead entry) {}
