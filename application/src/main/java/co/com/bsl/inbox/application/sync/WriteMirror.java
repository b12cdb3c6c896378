package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Synced.State;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.RetryPolicy;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes one attempt to write an entry of the outbox to the second record. */
public final class WriteMirror {
  /** How often the second record may refuse what it could answer, before we believe it. */
  private static final int REFUSALS = 5;

  private final ConversationStorePort mirror;
  private final InboxPort inbox;
  private final RetryPolicy policy;
  private final Clock clock;
  private final RandomGenerator chance;

  public WriteMirror(
      ConversationStorePort mirror,
      InboxPort inbox,
      RetryPolicy policy,
      Clock clock,
      RandomGenerator chance) {
    this.mirror = mirror;
    this.inbox = inbox;
    this.policy = policy;
    this.clock = clock;
    this.chance = chance;
  }

  /** Works on an entry that was taken; writing the same thing twice is harmless there. */
  public void dispatch(OutboxEntry entry) {
    Conversation conversation =
        inbox.commit(tx -> tx.conversations().find(entry.conversation()).orElseThrow());
    try {
      write(entry, conversation);
      close(entry, conversation, State.CONFIRMED);
    } catch (StoreException failure) {
      boolean refused =
          failure.kind() == StoreException.Cause.INCONSISTENT && entry.attempts() >= REFUSALS;
      if (refused || policy.isOver(entry.since(), clock.instant())) {
        close(entry, conversation, State.FAILED);
      } else {
        putBack(entry);
      }
    }
  }

  private void write(OutboxEntry entry, Conversation conversation) {
    switch (entry.task()) {
      case MIRROR_MESSAGE ->
          message(entry)
              .ifPresent(
                  message ->
                      mirror.append(
                          conversation.contact().primary(),
                          conversation.contact().name(),
                          message));
      case MIRROR_NOTES ->
          mirror.writeNotes(conversation.contact().primary(), conversation.notes().value());
      case MIRROR_BOT ->
          mirror.setBotMode(conversation.contact().primary(), conversation.bot().value());
      case SEND -> throw new IllegalArgumentException("not for the second record: " + entry);
    }
  }

  private Optional<Message> message(OutboxEntry entry) {
    return inbox.commit(
        tx -> entry.message().flatMap(tx.messages()::find).map(located -> located.message()));
  }

  /** A value that changed again meanwhile has an entry of its own, and stays pending. */
  private void close(OutboxEntry entry, Conversation written, State state) {
    inbox.commit(
        tx -> {
          tx.outbox().remove(entry);
          Conversation now = tx.conversations().find(entry.conversation()).orElseThrow();
          Conversation settled = settled(entry.task(), now, written, state);
          if (!settled.equals(now)) {
            tx.conversations().save(settled);
            tx.announce(Change.conversation(settled.id()));
          }
          return null;
        });
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

  private void putBack(OutboxEntry entry) {
    Instant next = policy.next(clock.instant(), entry.attempts(), chance.nextDouble());
    inbox.commit(
        tx -> {
          tx.outbox().save(entry.againAt(next));
          return null;
        });
  }
}
