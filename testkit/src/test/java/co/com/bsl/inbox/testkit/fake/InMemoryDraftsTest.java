package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.testkit.contract.DraftContract;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;

final class InMemoryDraftsTest implements DraftContract {
  private final InMemoryInbox inbox = new InMemoryInbox();
  private final InMemoryDrafts drafts =
      new InMemoryDrafts(conversation -> inbox.conversation(conversation).isPresent());

  @Override
  public DraftPort drafts() {
    return drafts;
  }

  @Override
  public InboxPort inbox() {
    return inbox;
  }
}
