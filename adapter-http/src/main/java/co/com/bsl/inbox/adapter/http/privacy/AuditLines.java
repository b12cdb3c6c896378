package co.com.bsl.inbox.adapter.http.privacy;

import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.application.audit.ExportAudit;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes the audit log as JSON Lines, entry by entry, so that no log is too long. */
public final class AuditLines {
  private final ExportAudit exportAudit;

  public AuditLines(ExportAudit exportAudit) {
    this.exportAudit = exportAudit;
  }

  /** Writes what is asked for up to that head; the stream stays open. */
  public void write(AuditQuery query, AuditHead last, OutputStream out) {
    exportAudit.each(query, last, entry -> write(entry, out));
  }

  private static void write(AuditEntry entry, OutputStream out) {
    try {
      out.write(Json.mapper().writeValueAsBytes(AuditJson.of(entry)));
      out.write('\n');
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
