package co.com.bsl.inbox.application.inbound;

import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.KnownContacts;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.application.outbound.OutboxBell;
import co.com.bsl.inbox.application.sync.MirrorSchedule;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.util.List;

/** Keeps what a contact wrote. */
public final class ReceiveMessage {
  private final InboxPort inbox;
  private final FoldIn foldIn;
  private final OutboxBell bell;
  private final MirrorSchedule mirrorSchedule;

  public ReceiveMessage(
      InboxPort inbox, FoldIn foldIn, OutboxBell bell, MirrorSchedule mirrorSchedule) {
    this.inbox = inbox;
    this.foldIn = foldIn;
    this.bell = bell;
    this.mirrorSchedule = mirrorSchedule;
  }

  /** Adds the message to its conversation; the same message again changes nothing. */
  public void receive(MessageArrived arrived) {
    Address address =
        inbox.commit(
            tx -> {
              Conversation conversation =
                  KnownContacts.in(tx).meet(arrived.addresses(), arrived.name());
              foldIn.into(tx, conversation, List.of(arrived.message()));
              return conversation.contact().primary();
            });
    bell.ring(Lane.MIRROR);
    mirrorSchedule.soon(address);
  }
}
