package co.com.bsl.inbox.testkit.fake.inbox;

import co.com.bsl.inbox.domain.commit.OutboxRecords;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.view.OutboxState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The outbox of one state. */
final class InMemoryOutbox implements OutboxRecords {
  private final InboxState state;

  InMemoryOutbox(InboxState state) {
    this.state = state;
  }

  @Override
  public void add(OutboxEntry entry) {
    state.entries++;
    state.outbox.put(
        state.entries,
        new OutboxEntry(
            state.entries,
            entry.task(),
            entry.conversation(),
            entry.message(),
            entry.since(),
            entry.attempts(),
            entry.due(),
            entry.openSince()));
  }

  @Override
  public List<OutboxEntry> claim(Lane lane, Instant now, Instant lease, int limit) {
    List<OutboxEntry> taken =
        heads(lane)
            .filter(entry -> !entry.due().isAfter(now))
            .sorted(Comparator.comparing(OutboxEntry::due).thenComparing(OutboxEntry::number))
            .limit(limit)
            .map(entry -> entry.takenUntil(lease, now))
            .toList();
    taken.forEach(entry -> state.outbox.put(entry.number(), entry));
    return taken;
  }

  @Override
  public void begun(Lane lane, Beginnings beginnings) {
    List<Beginnings> all = new ArrayList<>(state.begun.getOrDefault(lane, List.of()));
    all.add(beginnings);
    all.sort(Comparator.comparing(Beginnings::at));
    state.begun.put(lane, all);
  }

  @Override
  public List<Beginnings> begunAfter(Lane lane, Instant time) {
    return state.begun.getOrDefault(lane, List.of()).stream()
        .filter(begun -> begun.at().isAfter(time))
        .toList();
  }

  @Override
  public List<OutboxEntry> of(ConversationId conversation) {
    return state.outbox.values().stream()
        .filter(entry -> entry.conversation().equals(conversation))
        .toList();
  }

  /** A worker whose lease has gone to another has no say any more. */
  @Override
  public void save(OutboxEntry entry) {
    OutboxEntry known = state.outbox.get(entry.number());
    if (known != null && known.attempts() == entry.attempts()) {
      state.outbox.put(entry.number(), entry);
    }
  }

  @Override
  public void remove(OutboxEntry entry) {
    state.outbox.remove(entry.number());
  }

  @Override
  public void giveUp(OutboxEntry entry, String reason, Instant now) {
    if (state.outbox.remove(entry.number()) != null) {
      state.givenUp.add(new GivenUp(entry, now, reason));
    }
  }

  @Override
  public List<GivenUp> givenUp(Lane lane, int limit) {
    return givenUp(lane)
        .sorted(Comparator.comparing(thing -> thing.entry().number()))
        .limit(limit)
        .toList();
  }

  @Override
  public void takeUp(GivenUp thing, Instant now) {
    OutboxEntry afresh = thing.afresh(now);
    if (state.givenUp.removeIf(known -> known.entry().number() == thing.entry().number())) {
      add(afresh);
    }
  }

  OutboxState state(Lane lane) {
    Optional<Instant> oldest = in(lane).map(OutboxEntry::since).min(Comparator.naturalOrder());
    Optional<Instant> due = heads(lane).map(OutboxEntry::due).min(Comparator.naturalOrder());
    return new OutboxState(in(lane).count(), oldest, due, givenUp(lane).count());
  }

  private Stream<GivenUp> givenUp(Lane lane) {
    return state.givenUp.stream().filter(thing -> thing.entry().task().lane() == lane);
  }

  /** The first entry of each conversation: only that may leave. */
  private Stream<OutboxEntry> heads(Lane lane) {
    Set<ConversationId> earlier = new HashSet<>();
    return in(lane).filter(entry -> earlier.add(entry.conversation())).toList().stream();
  }

  private Stream<OutboxEntry> in(Lane lane) {
    return state.outbox.values().stream().filter(entry -> entry.task().lane() == lane);
  }
}
