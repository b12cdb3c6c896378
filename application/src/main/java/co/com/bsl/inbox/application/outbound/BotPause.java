package co.com.bsl.inbox.application.outbound;

import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.outbox.Task;
import java.time.Instant;

/** What becomes of the bot of a conversation in which a person answers. */
public final class BotPause {
  /** It goes on. */
  public static final BotPause NEVER = new BotPause(MirrorPolicy.NONE);

  private final MirrorPolicy mirror;

  private BotPause(MirrorPolicy mirror) {
    this.mirror = mirror;
  }

  /** It stops, if there is a second record, at which it lives. */
  public static BotPause onReply(MirrorPolicy mirror) {
    return new BotPause(mirror);
  }

  /** In the commit that takes a message; what a program sends is no person's answer. */
  void after(SendCommand reply, InboxTransaction tx, Conversation conversation, Instant now) {
    boolean byPerson = reply.agent().token().isEmpty();
    boolean answers = conversation.bot().value() == BotMode.ACTIVE;
    if (mirror == MirrorPolicy.NONE || !byPerson || !answers) {
      return;
    }
    tx.conversations().save(conversation.withBot(Synced.pending(BotMode.STOPPED)));
    mirror.tell(tx, Task.MIRROR_BOT, conversation.id(), now);
    tx.announce(Change.conversation(conversation.id()));
    tx.audit()
        .append(
            AuditEvent.of(now, AuditActor.SYSTEM, AuditAction.BOT)
                .in(conversation.id())
                .with("agente", reply.agent().id().value())
                .with("mensaje", reply.id().value()));
  }
}
