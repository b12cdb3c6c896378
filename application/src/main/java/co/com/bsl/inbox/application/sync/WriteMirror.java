package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Synced.State;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Makes one attempt to write an entry of the outbox to the second record. What that record cannot
 * take now is tried again; what it refuses for good is kept and counted among what was given up.
 */
public final class WriteMirror {
  /** How often the second record may refuse what it could answer, before we believe it. */
  private static final int REFUSALS = 5;

  private final ConversationStorePort mirror;
  private final InboxPort inbox;
  private final SyncViewPort view;
  private final Trying trying;
  private final Map<Long, Integer> refusals = new ConcurrentHashMap<>();

  public WriteMirror(
      ConversationStorePort mirror, InboxPort inbox, SyncViewPort view, Trying trying) {
    this.mirror = mirror;
    this.inbox = inbox;
    this.view = view;
    this.trying = trying;
  }

  /** When to try again, and by which clock and chance. */
  public record Trying(RetryPolicy policy, Clock clock, RandomGenerator chance) {}

  /**
   * Works on an entry that was taken; writing the same thing twice is harmless there. Answers why
   * the entry was given up, if it was. Of a contact who was erased meanwhile nothing is written.
   */
  public Optional<String> dispatch(OutboxEntry entry) {
    return view.conversation(entry.conversation())
        .flatMap(conversation -> dispatch(entry, conversation));
  }

  private Optional<String> dispatch(OutboxEntry entry, Conversation conversation) {
    Optional<Message> message = entry.message().flatMap(view::message).map(LocatedMessage::message);
    Optional<StoreException> failure = attempt(entry.task(), conversation, message);
    if (failure.isEmpty()) {
      close(entry, conversation, State.CONFIRMED, Optional.empty());
      return Optional.empty();
    }
    return isOver(entry, failure.get())
        ? giveUp(entry, conversation, failure.get())
        : putBack(entry);
  }

  /** How the second record failed; a failure of our own store is none of its. */
  private Optional<StoreException> attempt(
      Task task, Conversation conversation, Optional<Message> message) {
    try {
      write(task, conversation, message);
      return Optional.empty();
    } catch (StoreException failure) {
      return Optional.of(failure);
    }
  }

  private void write(Task task, Conversation conversation, Optional<Message> message) {
    Contact contact = conversation.contact();
    switch (task) {
      case MIRROR_MESSAGE ->
          message.ifPresent(said -> mirror.append(contact.primary(), contact.name(), said));
      case MIRROR_NOTES -> mirror.writeNotes(contact.primary(), conversation.notes().value());
      case MIRROR_BOT -> mirror.setBotMode(contact.primary(), conversation.bot().value());
      case SEND -> throw new IllegalArgumentException("not for the second record: " + task);
    }
  }

  private boolean isOver(OutboxEntry entry, StoreException failure) {
    boolean refused =
        failure.kind() == StoreException.Cause.INCONSISTENT
            && refusals.merge(entry.number(), 1, Integer::sum) >= REFUSALS;
    return refused || trying.policy().isOver(entry.since(), trying.clock().instant());
  }

  private Optional<String> giveUp(
      OutboxEntry entry, Conversation conversation, StoreException failure) {
    Optional<String> reason = Optional.of(failure.getMessage());
    close(entry, conversation, State.FAILED, reason);
    return reason;
  }

  /** A value that changed again meanwhile has an entry of its own, and stays pending. */
  private void close(
      OutboxEntry entry, Conversation written, State state, Optional<String> refusal) {
    refusals.remove(entry.number());
    inbox.commit(
        tx -> {
          refusal.ifPresentOrElse(
              reason -> tx.outbox().giveUp(entry, reason, trying.clock().instant()),
              () -> tx.outbox().remove(entry));
          tx.conversations()
              .find(entry.conversation())
              .ifPresent(now -> save(tx, now, settled(entry.task(), now, written, state)));
          return null;
        });
  }

  private static void save(InboxTransaction tx, Conversation now, Conversation settled) {
    if (!settled.equals(now)) {
      tx.conversations().save(settled);
      tx.announce(Change.conversation(settled.id()));
    }
  }

  private static Conversation settled(
      Task task, Conversation now, Conversation written, State state) {
    if (task == Task.MIRROR_BOT && now.bot().equals(written.bot())) {
      return now.withBot(now.bot().as(state));
    }
    return task == Task.MIRROR_NOTES && now.notes().equals(written.notes())
        ? now.withNotes(now.notes().as(state))
        : now;
  }

  private Optional<String> putBack(OutboxEntry entry) {
    double chance = trying.chance().nextDouble();
    Instant next = trying.policy().next(trying.clock().instant(), entry.attempts(), chance);
    inbox.commit(
        tx -> {
          tx.outbox().save(entry.againAt(next));
          return null;
        });
    return Optional.empty();
  }
}
