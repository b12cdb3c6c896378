package co.com.bsl.inbox.application.conversation;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.outbound.OutboxBell;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/** What an agent changes about a conversation; each answers with its row, or nothing if unknown. */
public final class ChangeConversation {
  private final InboxPort inbox;
  private final InboxViewPort view;
  private final MirrorPolicy mirror;
  private final OutboxBell bell;
  private final Clock clock;

  public ChangeConversation(
      InboxPort inbox, InboxViewPort view, MirrorPolicy mirror, OutboxBell bell, Clock clock) {
    this.inbox = inbox;
    this.view = view;
    this.mirror = mirror;
    this.bell = bell;
    this.clock = clock;
  }

  /** Replaces the notes. */
  public Optional<ConversationSummary> writeNotes(Address address, Actor agent, Notes notes) {
    agent.require(Right.ANNOTATE);
    return change(
        address,
        agent,
        (tx, conversation) -> {
          note(tx, agent, AuditAction.NOTES, conversation);
          return save(tx, conversation.withNotes(synced(notes)), Task.MIRROR_NOTES);
        });
  }

  /** Switches the bot. */
  public Optional<ConversationSummary> setBot(Address address, Actor agent, BotMode mode) {
    agent.require(Right.ANNOTATE);
    return change(
        address,
        agent,
        (tx, conversation) -> {
          note(tx, agent, AuditAction.BOT, conversation);
          return save(tx, conversation.withBot(synced(mode)), Task.MIRROR_BOT);
        });
  }

  /** Notes that the agent has seen everything stored up to that change. */
  public Optional<ConversationSummary> markSeen(Address address, Actor agent, long sequence) {
    agent.require(Right.READ);
    return change(
        address,
        agent,
        (tx, conversation) -> {
          if (tx.conversations().markSeen(conversation.id(), agent.id(), sequence)) {
            tx.announce(Change.reading(conversation.id(), agent.id()));
          }
          return conversation;
        });
  }

  /** Has the contact's latest message count as not seen by the agent. */
  public Optional<ConversationSummary> markUnread(Address address, Actor agent) {
    agent.require(Right.READ);
    return change(
        address,
        agent,
        (tx, conversation) -> {
          if (tx.conversations().markUnread(conversation.id(), agent.id())) {
            tx.announce(Change.reading(conversation.id(), agent.id()));
          }
          return conversation;
        });
  }

  /** Notes that the contact needs no reply. */
  public Optional<ConversationSummary> dismissWaiting(Address address, Actor agent) {
    agent.require(Right.ANSWER);
    return change(
        address,
        agent,
        (tx, conversation) -> {
          Conversation dismissed = conversation.withActivity(conversation.activity().dismissed());
          if (dismissed.equals(conversation)) {
            return conversation;
          }
          note(tx, agent, AuditAction.DISMISS, conversation);
          return announced(tx, dismissed);
        });
  }

  private Optional<ConversationSummary> change(
      Address address,
      Actor agent,
      BiFunction<InboxTransaction, Conversation, Conversation> change) {
    Optional<Conversation> changed =
        inbox.commit(tx -> tx.conversations().at(address).map(known -> change.apply(tx, known)));
    bell.ring(Lane.MIRROR);
    return changed.flatMap(conversation -> view.find(address, agent.id()));
  }

  private void note(
      InboxTransaction tx, Actor agent, AuditAction action, Conversation conversation) {
    tx.audit().append(AuditTrail.event(agent, action, clock.instant()).in(conversation.id()));
  }

  private Conversation save(InboxTransaction tx, Conversation changed, Task task) {
    mirror.tell(tx, task, changed.id(), clock.instant());
    return announced(tx, changed);
  }

  private static Conversation announced(InboxTransaction tx, Conversation changed) {
    tx.conversations().save(changed);
    tx.announce(Change.conversation(changed.id()));
    return changed;
  }

  private <T> Synced<T> synced(T value) {
    return mirror == MirrorPolicy.NONE ? Synced.confirmed(value) : Synced.pending(value);
  }
}
