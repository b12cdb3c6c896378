package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
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

/** The audit log and the erasures of PostgreSQL are what the contracts promise. */
final class PostgresPrivacyTest implements AuditContract, ErasureContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public InboxPort inbox() {
    return postgres.store().inbox();
  }

  @Override
  public InboxViewPort view() {
    return postgres.store().view();
  }

  @Override
  public ChangeLogPort changes() {
    return postgres.store().changes();
  }

  @Override
  public SyncViewPort syncView() {
    return postgres.store().syncView();
  }

  @Override
  public DraftPort drafts() {
    return postgres.store().drafts();
  }

  @Override
  public QuarantinePort calls() {
    return postgres.store().quarantine();
  }

  @Override
  public AuditPort audit() {
    return postgres.store().audit();
  }
}
