package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.history.FoldIn;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ServiceWindow;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.Timing;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Puts an agent's message into the outbox; once it answers, the message will not be lost. */
public final class SendMessage {
  private static final int PREVIEW = 5;
  private static final Duration DAY = Duration.ofHours(24);

  private final InboxPort inbox;
  private final FoldIn foldIn;
  private final OutboxBell bell;
  private final SendLimits limits;
  private final BotPause botPause;
  private final Clock clock;

  public SendMessage(
      InboxPort inbox,
      FoldIn foldIn,
      OutboxBell bell,
      SendLimits limits,
      BotPause botPause,
      Clock clock) {
    this.inbox = inbox;
    this.foldIn = foldIn;
    this.bell = bell;
    this.limits = limits;
    this.botPause = botPause;
    this.clock = clock;
  }

  /** Accepts the message or says why not; the same id again is the same message. */
  public SendOutcome send(SendCommand command) {
    command.agent().require(Right.ANSWER);
    SendOutcome outcome = inbox.commit(tx -> decide(tx, command));
    bell.ring(Lane.PROVIDER);
    bell.ring(Lane.MIRROR);
    return outcome;
  }

  private SendOutcome decide(InboxTransaction tx, SendCommand command) {
    Optional<LocatedMessage> known = tx.messages().find(command.id());
    if (known.isPresent()) {
      return again(tx, known.get(), command);
    }
    Optional<Conversation> conversation = tx.conversations().at(command.to());
    ServiceWindow window =
        conversation.map(Conversation::window).orElse(new ServiceWindow(Optional.empty()));
    if (!window.isOpenAt(clock.instant())) {
      return new SendOutcome.WindowClosed(window.closesAt());
    }
    List<Message> since = writtenSince(tx, conversation.orElseThrow(), command);
    return since.isEmpty()
        ? withinCeiling(tx, conversation.orElseThrow(), command)
        : new SendOutcome.Overtaken(since);
  }

  private SendOutcome withinCeiling(
      InboxTransaction tx, Conversation conversation, SendCommand command) {
    Optional<Instant> reopens =
        limits.perDay() == 0
            ? Optional.empty()
            : tx.messages().newestOfAgents(limits.perDay()).map(said -> said.plus(DAY));
    return reopens
        .filter(clock.instant()::isBefore)
        .<SendOutcome>map(SendOutcome.CeilingReached::new)
        .orElseGet(() -> accept(tx, conversation, command));
  }

  private static SendOutcome again(InboxTransaction tx, LocatedMessage known, SendCommand command) {
    return tx.conversations()
        .find(known.conversation())
        .filter(said -> said.contact().addresses().contains(command.to()))
        .<SendOutcome>map(here -> new SendOutcome.Accepted(known.message()))
        .orElseGet(SendOutcome.SaidElsewhere::new);
  }

  private static List<Message> writtenSince(
      InboxTransaction tx, Conversation conversation, SendCommand command) {
    if (command.seenUpTo().isEmpty()) {
      return List.of();
    }
    long seen = command.seenUpTo().getAsLong();
    return tx.messages().storedAfter(conversation.id(), seen, command.agent().id(), PREVIEW);
  }

  private SendOutcome accept(InboxTransaction tx, Conversation conversation, SendCommand command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Message message =
        Message.fresh(
            command.id(),
            Sender.agent(command.agent().id()),
            command.content(),
            Delivery.of(DeliveryStatus.PENDING, now),
            Origin.inbox(command.id(), Timing.heard(now.truncatedTo(ChronoUnit.SECONDS))));
    Conversation answered = foldIn.into(tx, conversation, List.of(message));
    tx.audit()
        .append(
            AuditTrail.event(command.agent(), AuditAction.SEND, now)
                .in(conversation.id())
                .with("mensaje", command.id().value()));
    tx.outbox().add(OutboxEntry.of(Task.SEND, conversation.id(), command.id(), now));
    botPause.after(command, tx, answered, now);
    return new SendOutcome.Accepted(tx.messages().find(command.id()).orElseThrow().message());
  }
}
