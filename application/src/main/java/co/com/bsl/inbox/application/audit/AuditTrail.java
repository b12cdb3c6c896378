package co.com.bsl.inbox.application.audit;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes what somebody did that changed nothing: written a moment later, many in one commit, and
 * what is repeated within ten minutes once. Any thread may call. When the store has been away for
 * so long that no more can be remembered, whoever wants to look has to wait for it: nobody looks
 * unnoticed.
 */
public final class AuditTrail {
  static final int MOST_WAITING = 10_000;
  static final Duration REPEATED = Duration.ofMinutes(10);
  private static final int MOST_RECENT = 10_000;

  private final InboxPort inbox;
  private final Clock clock;
  private final Object writing = new Object();
  private final List<AuditEvent> waiting = new ArrayList<>();
  private final Map<Sight, Instant> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sight, Instant> eldest) {
          return size() > MOST_RECENT;
        }
      };

  public AuditTrail(InboxPort inbox, Clock clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Somebody did that now; the event is not written yet. */
  public static AuditEvent event(Actor actor, AuditAction action, Instant now) {
    AuditEvent event = AuditEvent.of(now, actor.noted(), action);
    return actor.token().map(name -> event.with("programa", name)).orElse(event);
  }

  /** The actor looked at that conversation. */
  public void sees(Actor actor, ConversationId conversation) {
    note(event(actor, AuditAction.VIEW_CONVERSATION, clock.instant()).in(conversation));
  }

  /** The actor opened a file of that message. */
  public void opens(Actor actor, ConversationId conversation, MessageId message) {
    note(
        event(actor, AuditAction.OPEN_MEDIA, clock.instant())
            .in(conversation)
            .with("mensaje", message.value()));
  }

  /** Notes the event, unless the same was noted a few minutes ago. */
  public void note(AuditEvent event) {
    while (!remember(event)) {
      write();
    }
  }

  /** Writes what was noted; what cannot be written stays noted. */
  public void write() {
    synchronized (writing) {
      List<AuditEvent> batch = batch();
      if (batch.isEmpty()) {
        return;
      }
      inbox.commit(
          tx -> {
            batch.forEach(tx.audit()::append);
            return null;
          });
      forget(batch.size());
    }
  }

  /** Returns whether that is taken care of; if not, there is no room. */
  private synchronized boolean remember(AuditEvent event) {
    Sight sight = Sight.of(event);
    Instant last = recent.get(sight);
    if (last != null && event.at().isBefore(last.plus(REPEATED))) {
      return true;
    }
    if (waiting.size() >= MOST_WAITING) {
      return false;
    }
    recent.remove(sight);
    recent.put(sight, event.at());
    waiting.add(event);
    return true;
  }

  private synchronized List<AuditEvent> batch() {
    return List.copyOf(waiting);
  }

  private synchronized void forget(int written) {
    waiting.subList(0, written).clear();
  }

  /** What makes two events the same but for their time. */
  private record Sight(
      AuditActor actor,
      AuditAction action,
      Optional<ConversationId> conversation,
      Map<String, String> details,
      String client) {

    static Sight of(AuditEvent event) {
      return new Sight(
          event.actor(), event.action(), event.conversation(), event.details(), event.client());
    }
  }
}
