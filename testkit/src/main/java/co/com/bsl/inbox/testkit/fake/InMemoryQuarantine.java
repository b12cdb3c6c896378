package co.com.bsl.inbox.testkit.fake;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calls kept aside in a map, by the order in which they came last. */
public final class InMemoryQuarantine implements QuarantinePort {
  private final TreeMap<Long, HeldCall> calls = new TreeMap<>(Comparator.reverseOrder());
  private long latest;

  @Override
  public synchronized void keep(HeldCall call) {
    Optional<Map.Entry<Long, HeldCall>> known = entry(call.id());
    known.ifPresent(entry -> calls.remove(entry.getKey()));
    latest++;
    calls.put(latest, known.map(entry -> entry.getValue().again(call.at())).orElse(call));
  }

  @Override
  public synchronized Page<HeldCall> list(Optional<String> after, int limit) {
    long before = after.map(Long::parseLong).orElse(Long.MAX_VALUE);
    List<Map.Entry<Long, HeldCall>> rest = List.copyOf(calls.tailMap(before, false).entrySet());
    List<Map.Entry<Long, HeldCall>> page = rest.subList(0, Math.min(limit, rest.size()));
    Optional<String> next =
        rest.size() > limit
            ? Optional.of(page.get(limit - 1).getKey().toString())
            : Optional.empty();
    return new Page<>(page.stream().map(Map.Entry::getValue).toList(), next);
  }

  @Override
  public synchronized Optional<HeldCall> find(HeldCallId id) {
    return entry(id).map(Map.Entry::getValue);
  }

  @Override
  public synchronized boolean settle(HeldCallId id, Replay replay) {
    Optional<Map.Entry<Long, HeldCall>> open =
        entry(id).filter(entry -> entry.getValue().replay().isEmpty());
    open.ifPresent(entry -> calls.put(entry.getKey(), entry.getValue().replayed(replay)));
    return open.isPresent();
  }

  @Override
  public synchronized void drop(HeldCallId id) {
    entry(id).ifPresent(entry -> calls.remove(entry.getKey()));
  }

  @Override
  public synchronized void forget(Instant before, int most) {
    calls.values().removeIf(call -> call.at().isBefore(before));
    while (calls.size() > most) {
      calls.pollLastEntry();
    }
  }

  /** How many speak of that contact. */
  public synchronized long about(Contact contact) {
    return calls.values().stream().filter(call -> speaksOf(call, contact)).count();
  }

  /** Removes all that speak of that contact. */
  public synchronized void dropAbout(Contact contact) {
    calls.values().removeIf(call -> speaksOf(call, contact));
  }

  private static boolean speaksOf(HeldCall held, Contact contact) {
    String text =
        String.join(" ", held.call().body(), held.call().query(), held.rejection().signedUrl());
    return contact.addresses().stream().map(Address::plain).anyMatch(text::contains);
  }

  private Optional<Map.Entry<Long, HeldCall>> entry(HeldCallId id) {
    return calls.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(id))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .findFirst();
  }
}
