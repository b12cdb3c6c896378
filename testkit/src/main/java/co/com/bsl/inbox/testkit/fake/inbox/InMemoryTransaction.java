package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.AuditRecords;
import co.com.bsl.inbox.domain.commit.BookmarkRecords;
import co.com.bsl.inbox.domain.commit.ConversationRecords;
import co.com.bsl.inbox.domain.commit.ErasureRecords;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.commit.MessageRecords;
import co.com.bsl.inbox.domain.commit.OutboxRecords;
import co.com.bsl.inbox.domain.commit.ReportRecords;
import co.com.bsl.inbox.domain.delivery.DeliveryReport;
import co.com.bsl.inbox.domain.origin.ProviderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One command's view of the copy that it works on. */
final class InMemoryTransaction implements InboxTransaction, ReportRecords, BookmarkRecords {
  private final InboxState state;
  private final Besides besides;
  private final Instant at;
  private final long before;

  InMemoryTransaction(InboxState state, Besides besides, Instant at) {
    this.state = state;
    this.besides = besides;
    this.at = at;
    this.before = state.sequence;
  }

  @Override
  public ConversationRecords conversations() {
    return new InMemoryConversations(state);
  }

  @Override
  public MessageRecords messages() {
    return new InMemoryMessages(state, Math.max(state.sequence, before + 1));
  }

  @Override
  public ReportRecords reports() {
    return this;
  }

  @Override
  public OutboxRecords outbox() {
    return new InMemoryOutbox(state);
  }

  @Override
  public BookmarkRecords bookmarks() {
    return this;
  }

  @Override
  public AuditRecords audit() {
    return event -> {
      AuditEntry entry = AuditEntry.after(state.auditHead(), event);
      state.audit.add(entry);
      return entry;
    };
  }

  @Override
  public ErasureRecords erasures() {
    return new InMemoryErasures(state, besides);
  }

  @Override
  public long announce(Change change) {
    state.sequence++;
    state.changes.add(
        new Change(
            state.sequence,
            change.kind(),
            change.conversation(),
            change.message(),
            change.audience(),
            change.replaced()));
    state.announced.put(state.sequence, at);
    return state.sequence;
  }

  @Override
  public void park(DeliveryReport report, Instant now) {
    state.parked.add(new InboxState.Parked(report, now));
  }

  @Override
  public List<DeliveryReport> take(ProviderId id) {
    List<DeliveryReport> taken =
        state.parked.stream()
            .map(InboxState.Parked::report)
            .filter(report -> report.providerId().equals(id))
            .toList();
    state.parked.removeIf(parked -> parked.report().providerId().equals(id));
    return taken;
  }

  @Override
  public int forget(Instant parkedBefore, int limit) {
    List<InboxState.Parked> old =
        state.parked.stream()
            .filter(parked -> parked.at().isBefore(parkedBefore))
            .limit(limit)
            .toList();
    state.parked.removeAll(old);
    return old.size();
  }

  @Override
  public Optional<String> find(String reader) {
    return Optional.ofNullable(state.bookmarks.get(reader));
  }

  @Override
  public void save(String reader, String mark) {
    state.bookmarks.put(reader, mark);
  }
}
