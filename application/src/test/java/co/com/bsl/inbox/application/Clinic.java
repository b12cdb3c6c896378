package co.com.bsl.inbox.application;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.audit.Foreword;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.conversation.ChangeConversation;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.inbound.ReceiveMessage;
import co.com.bsl.inbox.application.inbound.RecordDelivery;
import co.com.bsl.inbox.application.inbound.WebhookEvent.MessageArrived;
import co.com.bsl.inbox.application.outbound.BotPause;
import co.com.bsl.inbox.application.outbound.DispatchSend;
import co.com.bsl.inbox.application.outbound.SendCommand;
import co.com.bsl.inbox.application.outbound.SendMessage;
import co.com.bsl.inbox.application.outbound.SendOutcome;
import co.com.bsl.inbox.application.outbound.SentMessages;
import co.com.bsl.inbox.application.outbound.Settlement;
import co.com.bsl.inbox.application.privacy.EraseContact;
import co.com.bsl.inbox.application.privacy.ExportContact;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.sync.CatchUp;
import co.com.bsl.inbox.application.sync.HistoryLedger;
import co.com.bsl.inbox.application.sync.ReadMirror;
import co.com.bsl.inbox.application.sync.RepairStatuses;
import co.com.bsl.inbox.application.sync.WriteMirror;
import co.com.bsl.inbox.application.sync.WriteMirror.Trying;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.messaging.ProviderMessage;
import co.com.bsl.inbox.domain.origin.Arrival;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.timeline.MatchWindow;
import co.com.bsl.inbox.domain.timeline.TimelineMerge;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.testkit.fake.InMemoryConversationStore;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.RecordingMessaging;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import co.com.bsl.inbox.testkit.fixture.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** The whole application over fakes, with the words in which its tests speak. */
public final class Clinic {
  /** Marta, who answers. */
  public static final Actor MARTA =
      Actor.of(new Agent(Conversations.MARTA, "Marta", Role.AGENT, true));

  private static final Duration LEASE = Duration.ofMinutes(2);

  public final MutableClock clock = MutableClock.at(MessageBuilder.NINE);
  public final InMemoryInbox inbox = new InMemoryInbox(clock);
  public final RecordingMessaging provider = new RecordingMessaging(clock);
  public final InMemoryConversationStore mirror = new InMemoryConversationStore();
  public final List<Lane> rings = new ArrayList<>();
  public final List<Address> mirrorReads = new ArrayList<>();

  private final FoldIn foldIn =
      new FoldIn(new TimelineMerge(MatchWindow.DEFAULT), MirrorPolicy.NEWS, clock);
  public final ReceiveMessage receiveMessage =
      new ReceiveMessage(inbox, foldIn, rings::add, mirrorReads::add);
  private final DispatchSend dispatchSend =
      new DispatchSend(
          provider,
          new SentMessages(provider, inbox),
          new Settlement(inbox, foldIn, rings::add, clock),
          new DispatchSend.Patience(RetryPolicy.SENDING, Duration.ofMinutes(1)),
          clock,
          new Random(1));

  public final RecordDelivery recordDelivery = new RecordDelivery(inbox, foldIn, clock);
  public final SendMessage sendMessage = sending(SendLimits.USUAL);
  public final CatchUp catchUp =
      new CatchUp(provider, new HistoryLedger(inbox, inbox, foldIn), clock);
  public final ReadMirror readMirror = new ReadMirror(mirror, inbox, inbox, foldIn, clock);
  public final RepairStatuses repairStatuses =
      new RepairStatuses(provider, inbox, inbox, foldIn, clock);
  public final AuditTrail trail = new AuditTrail(inbox, clock);
  public final Foreword foreword = new Foreword(inbox, clock);
  public final EraseContact eraseContact = new EraseContact(inbox, clock);
  public final ExportContact exportContact =
      new ExportContact(inbox, inbox, inbox, provider, clock);
  public final ChangeConversation change =
      new ChangeConversation(inbox, inbox, MirrorPolicy.NEWS, rings::add, clock);

  /** The contact writes, and the provider tells us. */
  public void receives(Address from, Message message) {
    receiveMessage.receive(new MessageArrived(List.of(from), "Anna", message));
  }

  /** Marta sends a text with that id to Anna. */
  public SendOutcome sends(String id, String text) {
    return sends(id, text, OptionalLong.empty());
  }

  /** Marta sends a text with that id to Anna, having seen everything up to that change. */
  public SendOutcome sends(String id, String text, OptionalLong seen) {
    return sends(id, Content.text(text), seen);
  }

  /** Marta sends that with that id to Anna. */
  public SendOutcome sends(String id, Content content, OptionalLong seen) {
    return sendMessage.send(
        new SendCommand(new MessageId(id), Conversations.ANNA, content, MARTA, seen));
  }

  /** The bot says that to Anna, and only the provider knows of it. */
  public void saysElsewhere(String text) {
    provider.record(
        new ProviderMessage(
            Conversations.ANNA,
            Messages.bot(text).at(clock.instant()).build().arrived(Arrival.RECOVERED)));
  }

  /** Sending with those limits. */
  public SendMessage sending(SendLimits limits) {
    return sending(limits, BotPause.NEVER);
  }

  /** Sending with those limits, and that for the bot. */
  public SendMessage sending(SendLimits limits, BotPause botPause) {
    return new SendMessage(inbox, foldIn, rings::add, limits, botPause, clock);
  }

  /** The sending worker does what is due; returns how much that was. */
  public int worksOffSends() {
    List<OutboxEntry> taken = takes(Lane.PROVIDER);
    taken.forEach(entry -> dispatchSend.dispatch(entry, clock.instant()));
    return taken.size();
  }

  /** A worker works on an entry that it took at that time. */
  public void dispatches(OutboxEntry entry, Instant taken) {
    dispatchSend.dispatch(entry, taken);
  }

  /** The mirroring worker does what is due; returns how much that was. */
  public int worksOffMirror() {
    List<OutboxEntry> taken = takes(Lane.MIRROR);
    taken.forEach(writing(mirror)::dispatch);
    return taken.size();
  }

  /** A worker takes what is due, and then anything may happen to it. */
  public List<OutboxEntry> takes(Lane lane) {
    Instant now = clock.instant();
    return inbox.commit(tx -> tx.outbox().claim(lane, now, now.plus(LEASE), 10));
  }

  /** Writes to that record. */
  public WriteMirror writing(ConversationStorePort record) {
    return new WriteMirror(
        record, inbox, inbox, new Trying(RetryPolicy.MIRRORING, clock, new Random(1)));
  }

  /** Reads from that record. */
  public ReadMirror reading(ConversationStorePort record) {
    return new ReadMirror(record, inbox, inbox, foldIn, clock);
  }

  /** Reads the provider's history to its end. */
  public void catchesUp() {
    catchUp.run(CatchUp.Depth.SHALLOW, progress -> true);
  }

  /** Anna's messages, oldest first. */
  public List<Message> history() {
    return row()
        .map(row -> inbox.timeline(row.conversation().id(), Optional.empty(), 100).items())
        .orElse(List.of());
  }

  /** Anna's row as Marta sees it. */
  public Optional<ConversationSummary> row() {
    return inbox.find(Conversations.ANNA, Conversations.MARTA);
  }
}
