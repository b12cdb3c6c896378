package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.contract.privacy.AuditContract;
import co.com.bsl.inbox.testkit.contract.privacy.ErasureContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit log and the erasures of SQLite are what the contracts promise. */
final class SqlitePrivacyTest implements AuditContract, ErasureContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public InboxPort inbox() {
    return sqlite.store().inbox();
  }

  @Override
  public InboxViewPort view() {
    return sqlite.store().view();
  }

  @Override
  public ChangeLogPort changes() {
    return sqlite.store().changes();
  }

  @Override
  public SyncViewPort syncView() {
    return sqlite.store().syncView();
  }

  @Override
  public DraftPort drafts() {
    return sqlite.store().drafts();
  }

  @Override
  public QuarantinePort calls() {
    return sqlite.store().quarantine();
  }

  @Override
  public AuditPort audit() {
    return sqlite.store().audit();
  }
}
