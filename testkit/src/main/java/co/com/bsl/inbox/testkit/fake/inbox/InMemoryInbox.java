package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.OutboxState;
import co.com.bsl.inbox.domain.view.Page;
import co.com.bsl.inbox.testkit.fake.InMemoryDrafts;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The whole inbox in memory: commands run one at a time, each on a copy, all or nothing. */
public final class InMemoryInbox
    implements InboxPort, InboxViewPort, SyncViewPort, ChangeLogPort, AuditPort {
  private final Clock clock;
  private final Besides besides;
  private InboxState committed = new InboxState();

  /** An inbox in whose tests it does not matter when something was announced. */
  public InMemoryInbox() {
    this(Clock.systemUTC());
  }

  /** An inbox that announces changes by that clock. */
  public InMemoryInbox(Clock clock) {
    this(clock, new InMemoryDrafts(), new InMemoryQuarantine());
  }

  /** An inbox beside these, from which erased contacts go as well. */
  public InMemoryInbox(Clock clock, InMemoryDrafts drafts, InMemoryQuarantine calls) {
    this.clock = clock;
    besides = new Besides(drafts, calls);
  }

  @Override
  public synchronized <R> R commit(Function<InboxTransaction, R> command) {
    InboxState copy = committed.copy();
    R result = command.apply(new InMemoryTransaction(copy, besides, clock.instant()));
    committed = copy;
    copy.leaving.forEach(besides::remove);
    notifyAll();
    return result;
  }

  /** Drops the changes up to that number, as a store does with what is old. */
  public synchronized void forgetChanges(long upTo) {
    InboxState copy = committed.copy();
    copy.changes.removeIf(change -> change.sequence() <= upTo);
    committed = copy;
  }

  @Override
  public synchronized int forget(Instant before, long kept, int limit) {
    List<Change> old =
        committed.changes.stream()
            .takeWhile(change -> change.sequence() <= committed.sequence - kept)
            .takeWhile(change -> committed.announced.get(change.sequence()).isBefore(before))
            .limit(limit)
            .toList();
    InboxState copy = committed.copy();
    copy.changes.removeAll(old);
    committed = copy;
    return old.size();
  }

  @Override
  public Page<ConversationSummary> list(ConversationQuery query) {
    return new ConversationList(now()).page(query);
  }

  @Override
  public Optional<ConversationSummary> find(Address address, AgentId reader) {
    return new ConversationList(now()).find(address, reader);
  }

  @Override
  public List<ConversationSummary> rows(Collection<ConversationId> ids, AgentId reader) {
    return new ConversationList(now()).rows(ids, reader);
  }

  @Override
  public Page<Message> timeline(ConversationId conversation, Optional<String> before, int limit) {
    return new MessageList(now()).timeline(conversation, before, limit);
  }

  @Override
  public List<LocatedMessage> messages(Collection<MessageId> ids) {
    return new MessageList(now()).all(ids);
  }

  @Override
  public List<LocatedMessage> search(String words, int limit) {
    return new MessageList(now()).search(words, limit);
  }

  @Override
  public OutboxState outbox(Lane lane) {
    return new InMemoryOutbox(now()).state(lane);
  }

  @Override
  public Optional<String> bookmark(String reader) {
    return Optional.ofNullable(now().bookmarks.get(reader));
  }

  @Override
  public Optional<Conversation> conversation(Address address) {
    InboxState state = now();
    return Optional.ofNullable(state.addresses.get(address)).map(state.conversations::get);
  }

  @Override
  public Optional<Conversation> conversation(ConversationId id) {
    return Optional.ofNullable(now().conversations.get(id));
  }

  @Override
  public Optional<LocatedMessage> message(MessageId id) {
    return new InMemoryMessages(now(), 0).find(id);
  }

  @Override
  public Optional<LocatedMessage> message(ProviderId id) {
    return new InMemoryMessages(now(), 0).find(id);
  }

  @Override
  public Page<LocatedMessage> underWay(Stretch stretch, Optional<String> cursor, int limit) {
    return new MessageList(now()).underWay(stretch, cursor, limit);
  }

  @Override
  public List<Change> after(long sequence, int limit) {
    return now().changes.stream()
        .filter(change -> change.sequence() > sequence)
        .limit(limit)
        .toList();
  }

  @Override
  public long latest() {
    return now().sequence;
  }

  @Override
  public long oldest() {
    return now().changes.stream().mapToLong(Change::sequence).findFirst().orElse(0);
  }

  @Override
  public synchronized boolean await(long sequence, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    long left = end - System.nanoTime();
    while (committed.sequence <= sequence && left > 0) {
      wait(left / 1_000_000, (int) (left % 1_000_000));
      left = end - System.nanoTime();
    }
    return committed.sequence > sequence;
  }

  @Override
  public List<AuditEntry> before(long number, AuditQuery query, int limit) {
    return audited(query, entry -> entry.number() < number)
        .sorted(Comparator.comparing(AuditEntry::number).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<AuditEntry> following(long number, AuditQuery query, int limit) {
    return audited(query, entry -> entry.number() > number).limit(limit).toList();
  }

  @Override
  public AuditHead head() {
    return now().auditHead();
  }

  private Stream<AuditEntry> audited(AuditQuery query, Predicate<AuditEntry> place) {
    return now().audit.stream().filter(place).filter(entry -> query.asksFor(entry.event()));
  }

  private synchronized InboxState now() {
    return committed;
  }
}
