package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.contract.privacy.AuditContract;
import co.com.bsl.inbox.testkit.contract.privacy.ErasureContract;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import java.time.Clock;

/** The inbox in memory keeps what a store promises of its audit log and of erasures. */
class InMemoryPrivacyTest implements AuditContract, ErasureContract {
  private final InMemoryDrafts drafts = new InMemoryDrafts();
  private final InMemoryQuarantine calls = new InMemoryQuarantine();
  private final InMemoryInbox inbox = new InMemoryInbox(Clock.systemUTC(), drafts, calls);

  @Override
  public InboxPort inbox() {
    return inbox;
  }

  @Override
  public InboxViewPort view() {
    return inbox;
  }

  @Override
  public ChangeLogPort changes() {
    return inbox;
  }

  @Override
  public SyncViewPort syncView() {
    return inbox;
  }

  @Override
  public DraftPort drafts() {
    return drafts;
  }

  @Override
  public QuarantinePort calls() {
    return calls;
  }

  @Override
  public AuditPort audit() {
    return inbox;
  }
}
