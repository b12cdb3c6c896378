package co.com.bsl.inbox.testkit.fake;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.contract.InboxContract;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The inbox in memory keeps what a durable one promises. */
final class InMemoryInboxTest implements InboxContract {
  private final InMemoryInbox inbox = new InMemoryInbox(Clock.fixed(NINE, ZoneOffset.UTC));

  @Override
  public InboxPort inbox() {
    return inbox;
  }

  @Override
  public SyncViewPort syncView() {
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

  @Test
  void forgottenChangesAreNotTheOldestAnyMore() {
    keep(ANNA, inbound("uno"));
    keep(ANNA, inbound("dos"));

    inbox.forgetChanges(1);

    assertThat(inbox.oldest()).isEqualTo(2);
    assertThat(inbox.latest()).isEqualTo(2);
  }

  @Test
  void whatIsOldIsToldByTheClockThatTheInboxWasGiven() {
    keep(ANNA, inbound("uno"));

    assertThat(inbox.forget(NINE, 0, 10)).isZero();
    assertThat(inbox.forget(NINE.plusMillis(1), 0, 10)).isEqualTo(1);
  }
}
