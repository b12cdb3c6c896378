package co.com.bsl.inbox.application.live;

import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What changed since a reader last looked, ready to be shown. Changes are shown as they are now, so
 * an event may already tell of a later one; telling it again is harmless.
 */
public final class FollowChanges {
  /** Nobody in particular: what everybody may be told. */
  private static final AgentId EVERYBODY = new AgentId("-");

  private final ChangeLogPort changes;
  private final InboxViewPort view;

  public FollowChanges(ChangeLogPort changes, InboxViewPort view) {
    this.changes = changes;
    this.view = view;
  }

  /** Goes on only for somebody who may be told what happens. */
  public void admit(Actor reader) {
    reader.require(Right.READ);
  }

  /** The number of the newest change. */
  public long latest() {
    return changes.latest();
  }

  /** Whether the log still reaches back to what follows that number, and has come that far. */
  public boolean reachesBackTo(long sequence) {
    long oldest = changes.oldest();
    long latest = changes.latest();
    return sequence <= latest && (oldest == 0 ? sequence == latest : sequence >= oldest - 1);
  }

  /** Waits for a change after that number; false when none came in time. */
  public boolean await(long sequence, Duration patience) throws InterruptedException {
    return changes.await(sequence, patience);
  }

  /** The changes after that number, oldest first, each with what it is about. */
  public List<ShownChange> after(long sequence, int limit) {
    List<Change> log = changes.after(sequence, limit);
    List<MessageId> messageIds =
        log.stream().map(Change::message).flatMap(Optional::stream).distinct().toList();
    Map<MessageId, Message> messages =
        view.messages(messageIds).stream()
            .map(LocatedMessage::message)
            .collect(Collectors.toMap(Message::id, message -> message));
    Map<Reader, ConversationSummary> rows = rows(log);
    List<ShownChange> shown = new ArrayList<>();
    for (Change change : log) {
      Optional<ConversationSummary> row = Optional.ofNullable(rows.get(Reader.of(change)));
      Optional<Message> message = change.message().map(messages::get);
      boolean gone = row.isEmpty() || (change.message().isPresent() && message.isEmpty());
      if (!gone || change.kind() == Change.Kind.ERASURE) {
        shown.add(new ShownChange(change, row, message));
      }
    }
    return shown;
  }

  private Map<Reader, ConversationSummary> rows(List<Change> log) {
    return log.stream()
        .map(Reader::of)
        .distinct()
        .collect(Collectors.groupingBy(Reader::agent))
        .entrySet()
        .stream()
        .flatMap(group -> rows(group.getKey(), group.getValue()).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Reader, ConversationSummary> rows(AgentId agent, List<Reader> readers) {
    List<ConversationId> ids = readers.stream().map(Reader::conversation).toList();
    return view.rows(ids, agent).stream()
        .collect(Collectors.toMap(row -> new Reader(row.conversation().id(), agent), row -> row));
  }

  private record Reader(ConversationId conversation, AgentId agent) {
    static Reader of(Change change) {
      return new Reader(change.conversation(), change.audience().orElse(EVERYBODY));
    }
  }
}
