package co.com.bsl.inbox.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a log behind its back shows, or shows against an anchor. */
class AuditCheckPropertyTest {

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aLogAsItWasWrittenIsIntact(@ForAll("events") List<AuditEvent> events) {
    List<AuditEntry> log = written(events);

    assertThat(check(log, headOf(log), anchorsOf(log)).faults()).isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyChangeIsFound(
      @ForAll("events") List<AuditEvent> events,
      @ForAll("event") AuditEvent other,
      @ForAll @IntRange(max = 30) int place) {
    List<AuditEntry> log = new ArrayList<>(written(events));
    AuditEntry victim = log.get(place % log.size());
    if (other.equals(victim.event())) {
      return;
    }

    log.set(
        place % log.size(),
        new AuditEntry(victim.number(), other, victim.previous(), victim.hash()));

    assertThat(check(log, headOf(log), List.of()).faults())
        .contains(new AuditFault(victim.number(), AuditFault.Kind.CHANGED));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aChangeWithAHashOfItsOwnIsFoundToo(
      @ForAll("events") List<AuditEvent> events,
      @ForAll("event") AuditEvent other,
      @ForAll @IntRange(max = 30) int place) {
    List<AuditEntry> log = new ArrayList<>(written(events));
    AuditHead kept = headOf(log);
    AuditEntry victim = log.get(place % log.size());
    if (other.equals(victim.event())) {
      return;
    }

    AuditHead before = new AuditHead(victim.number() - 1, victim.previous());
    log.set(place % log.size(), AuditEntry.after(before, other));

    assertThat(check(log, kept, List.of()).isIntact()).isFalse();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyRemovalIsFound(
      @ForAll("events") List<AuditEvent> events, @ForAll @IntRange(max = 30) int place) {
    List<AuditEntry> log = new ArrayList<>(written(events));
    AuditHead kept = headOf(log);

    log.remove(place % log.size());

    assertThat(check(log, kept, List.of()).isIntact()).isFalse();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyTwoThatChangedPlacesAreFound(
      @ForAll("events") List<AuditEvent> events,
      @ForAll @IntRange(max = 30) int one,
      @ForAll @IntRange(max = 30) int other) {
    List<AuditEntry> log = new ArrayList<>(written(events));
    int first = one % log.size();
    int second = other % log.size();
    AuditEntry moved = log.get(first);
    log.set(first, log.get(second));
    log.set(second, moved);

    assertThat(check(log, headOf(written(events)), List.of()).isIntact())
        .isEqualTo(first == second);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aLogWrittenAnewFromSomewhereOnIsFoundByAnAnchor(
      @ForAll("events") List<AuditEvent> events, @ForAll("event") AuditEvent other) {
    List<AuditEntry> log = written(events);
    List<AuditEvent> forged = new ArrayList<>(events);
    forged.set(0, other.with("forged", "yes"));
    List<AuditEntry> anew = written(forged);

    assertThat(check(anew, headOf(anew), List.of()).isIntact()).isTrue();
    assertThat(check(anew, headOf(anew), anchorsOf(log)).faults())
        .contains(new AuditFault(headOf(log).number(), AuditFault.Kind.NOT_AS_TOLD));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aLogCutShortTogetherWithItsHeadIsFoundByAnAnchor(
      @ForAll("events") List<AuditEvent> events, @ForAll @IntRange(max = 30) int place) {
    List<AuditEntry> log = written(events);
    List<AuditEntry> cut = log.subList(0, place % log.size());

    assertThat(check(cut, headOf(cut), List.of()).isIntact()).isTrue();
    assertThat(check(cut, headOf(log), List.of()).faults())
        .containsExactly(new AuditFault(log.size(), AuditFault.Kind.CUT_SHORT));
    assertThat(check(cut, headOf(cut), anchorsOf(log)).faults())
        .contains(new AuditFault(log.size(), AuditFault.Kind.NOT_AS_TOLD));
  }

  @Provide
  Arbitrary<List<AuditEvent>> events() {
    return event().list().ofMinSize(1).ofMaxSize(12);
  }

  /** Few values that lie close together, so that everything that can be mistaken is. */
  @Provide
  Arbitrary<AuditEvent> event() {
    Arbitrary<String> text = Arbitraries.of("", "a", "1:a", "a1:", "ñ");
    Arbitrary<Map<String, String>> details = Arbitraries.maps(text, text).ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.longs().between(0, 3).map(Instant::ofEpochMilli),
            Arbitraries.of(AuditActor.Kind.class),
            text,
            Arbitraries.of(AuditAction.class),
            Arbitraries.of("1", "2").map(ConversationId::new).optional(),
            details)
        .as(
            (at, kind, name, action, conversation, facts) ->
                new AuditEvent(at, new AuditActor(kind, name), action, conversation, facts, name));
  }

  private static List<AuditEntry> written(List<AuditEvent> events) {
    List<AuditEntry> log = new ArrayList<>();
    AuditHead head = AuditHead.NONE;
    for (AuditEvent event : events) {
      AuditEntry entry = AuditEntry.after(head, event);
      log.add(entry);
      head = entry.head();
    }
    return List.copyOf(log);
  }

  private static AuditFindings check(
      List<AuditEntry> log, AuditHead kept, List<AuditHead> anchors) {
    AuditCheck check = new AuditCheck(anchors);
    log.forEach(check::read);
    return check.finish(kept);
  }

  private static AuditHead headOf(List<AuditEntry> log) {
    return log.isEmpty() ? AuditHead.NONE : log.get(log.size() - 1).head();
  }

  private static List<AuditHead> anchorsOf(List<AuditEntry> log) {
    return log.isEmpty() ? List.of() : List.of(log.get(0).head(), headOf(log));
  }

  /** Kept with the property tests, because they all stand on it. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void differentEventsNeverShareAHash(
      @ForAll("event") AuditEvent one, @ForAll("event") AuditEvent other) {
    assertThat(hash(one).equals(hash(other))).isEqualTo(one.equals(other));
  }

  private static Optional<String> hash(AuditEvent event) {
    return Optional.of(AuditEntry.after(AuditHead.NONE, event).hash());
  }
}
