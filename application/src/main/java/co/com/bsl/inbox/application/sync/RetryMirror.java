package co.com.bsl.inbox.application.sync;

import co.com.bsl.inbox.application.audit.AuditTrail;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.conversation.Synced.State;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Has what the second record refused for good tried again, once the reason is out of the way. */
public final class RetryMirror {
  /** So many at once, for everybody else waits for that commit. */
  private static final int MOST = 1_000;

  private final InboxPort inbox;
  private final Clock clock;

  public RetryMirror(InboxPort inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** What was refused, the oldest first, as far as one {@link #retry} reaches. */
  public List<GivenUp> refused(Actor actor) {
    actor.require(Right.REPLAY_WEBHOOKS);
    return inbox.commit(RetryMirror::refused);
  }

  /**
   * Puts what was refused at the end of the queue, in its order, and returns how much that was.
   * What is refused once more is given up once more.
   */
  public int retry(Actor actor) {
    actor.require(Right.REPLAY_WEBHOOKS);
    Instant now = clock.instant();
    return inbox.commit(
        tx -> {
          List<GivenUp> refused = refused(tx);
          refused.forEach(thing -> takeUp(tx, thing, actor, now));
          return refused.size();
        });
  }

  private static List<GivenUp> refused(InboxTransaction tx) {
    return tx.outbox().givenUp(Lane.MIRROR, MOST);
  }

  private static void takeUp(InboxTransaction tx, GivenUp thing, Actor actor, Instant now) {
    OutboxEntry entry = thing.entry();
    tx.outbox().takeUp(thing, now);
    AuditEvent event =
        AuditTrail.event(actor, AuditAction.MIRROR_RETRY, now)
            .in(entry.conversation())
            .with("tarea", entry.task().name());
    tx.audit()
        .append(entry.message().map(said -> event.with("mensaje", said.value())).orElse(event));
    tx.conversations()
        .find(entry.conversation())
        .ifPresent(conversation -> showOnItsWay(tx, entry.task(), conversation));
  }

  /** A value that was shown as failed is on its way again; one that changed since is not this. */
  private static void showOnItsWay(InboxTransaction tx, Task task, Conversation before) {
    Conversation after = before;
    if (task == Task.MIRROR_BOT) {
      after = before.withBot(onItsWay(before.bot()));
    } else if (task == Task.MIRROR_NOTES) {
      after = before.withNotes(onItsWay(before.notes()));
    }
    if (!after.equals(before)) {
      tx.conversations().save(after);
      tx.announce(Change.conversation(after.id()));
    }
  }

  private static <T> Synced<T> onItsWay(Synced<T> value) {
    return value.state() == State.FAILED ? value.as(State.PENDING) : value;
  }
}
