package co.com.bsl.inbox.adapter.http.bench;

import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.OutboundMessage;
import co.com.bsl.inbox.domain.messaging.SendReceipt;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingPort;
import co.com.bsl.inbox.domain.timeline.MatchWindow;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Makes things happen in an inbox, as contacts, workers and colleagues do. */
public final class Desk {
  private final InboxPort inbox;
  private final Clock clock;
  private final FoldIn foldIn;
  private final MessagingPort messaging;
  private final ChangeConversation changes;

  Desk(InboxPort inbox, InboxViewPort view, MessagingPort messaging, Clock clock) {
    this.inbox = inbox;
    this.messaging = messaging;
    this.clock = clock;
    this.foldIn = new FoldIn(new TimelineMerge(MatchWindow.DEFAULT), MirrorPolicy.NONE, clock);
    this.changes = new ChangeConversation(inbox, view, MirrorPolicy.NONE, lane -> {}, clock);
  }

  FoldIn foldIn() {
    return foldIn;
  }

  /** Anna, the contact, writes. */
  public void annaWrites(MessageBuilder message) {
    receive(Conversations.ANNA, "Anna", message.build());
  }

  /** A contact writes, or a message of that conversation becomes known in another way. */
  public void receive(Address address, String name, Message message) {
    new ReceiveMessage(inbox, foldIn, lane -> {}, soon -> {})
        .receive(new MessageArrived(List.of(address), name, message));
  }

  /** That message of Anna's changes so many times, all in one commit. */
  public void annaChanges(String message, int times) {
    inbox.commit(
        tx -> {
          Change change =
              Change.message(
                  tx.conversations().at(Conversations.ANNA).orElseThrow().id(),
                  new MessageId(message),
                  List.of());
          return LongStream.range(0, times).map(n -> tx.announce(change)).max();
        });
  }

  /** The provider reports on a message. */
  public void report(String sid, Delivery delivery) {
    new RecordDelivery(inbox, foldIn, clock)
        .record(new DeliveryReport(new ProviderId(sid), Optional.empty(), delivery));
  }

  /** An agent has seen everything up to that change. */
  public void sees(String agent, Address address, long sequence) {
    Agent reader = new Agent(new AgentId(agent), agent, Role.AGENT, true);
    changes.markSeen(address, Actor.of(reader), sequence);
  }

  /** Sends what waits in the outbox. */
  public void emptyOutbox() {
    Instant now = clock.instant();
    List<OutboxEntry> due =
        inbox.commit(tx -> tx.outbox().claim(Lane.PROVIDER, now, now.plusSeconds(60), 10));
    due.forEach(this::send);
  }

  private void send(OutboxEntry entry) {
    Message message =
        inbox.commit(
            tx -> tx.messages().find(entry.message().orElseThrow()).orElseThrow().message());
    Message outcome = outcome(message, entry);
    inbox.commit(
        tx -> {
          tx.outbox().remove(entry);
          return foldIn.into(
              tx, tx.conversations().find(entry.conversation()).orElseThrow(), List.of(outcome));
        });
  }

  private Message outcome(Message message, OutboxEntry entry) {
    Instant now = clock.instant();
    Address to =
        inbox.commit(
            tx -> tx.conversations().find(entry.conversation()).orElseThrow().contact().primary());
    try {
      SendReceipt receipt =
          messaging.send(new OutboundMessage(message.id(), to, message.content()));
      return message
          .knownAlsoAs(Origin.provider(receipt.id(), Timing.stated(now), Arrival.LIVE))
          .after(Delivery.of(receipt.status(), now));
    } catch (MessagingException refused) {
      return message.after(Delivery.failed(DeliveryStatus.FAILED, refused.failure(), now));
    }
  }
}
