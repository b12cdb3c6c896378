package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.testkit.contract.DraftContract;

final class InMemoryDraftsTest implements DraftContract {
  private final InMemoryDrafts drafts = new InMemoryDrafts();

  @Override
  public DraftPort drafts() {
    return drafts;
  }
}
