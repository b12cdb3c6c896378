package co.com.bsl.inbox.testkit.contract.privacy;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditCheck;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditFindings;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.testkit.contract.inbox.InboxUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a store promises about its audit log. */
public interface AuditContract extends InboxUnderTest {
  /** One of the team. */
  AuditActor MARTA = AuditActor.agent(new AgentId("marta"));

  /** The log as readers see it. */
  AuditPort audit();

  @Test
  default void anEntryIsReadAsItWasWritten() {
    AuditEvent event =
        event(AuditAction.SEND)
            .in(idOf(ANNA))
            .with("mensaje", "m1")
            .with("ñandú", "a\"b\\c\0d 😀")
            .with("empty", "")
            .from("10.0.0.7");

    AuditEntry written = note(event);

    assertThat(audit().following(0, AuditQuery.ALL, 10)).containsExactly(written);
    assertThat(written.event()).isEqualTo(event);
    assertThat(audit().head()).isEqualTo(written.head());
    assertThat(findings().isIntact()).isTrue();
  }

  @Test
  default void anEmptyLogHasTheFirstHead() {
    assertThat(audit().head()).isEqualTo(AuditHead.NONE);
    assertThat(audit().following(0, AuditQuery.ALL, 10)).isEmpty();
  }

  @Test
  default void severalEntriesOfOneCommandFollowEachOther() {
    commit(
        tx -> {
          tx.audit().append(event(AuditAction.SIGN_IN));
          tx.audit().append(event(AuditAction.SEARCH));
        });
    note(event(AuditAction.SIGN_OUT));

    assertThat(findings().isIntact()).isTrue();
    assertThat(audit().following(0, AuditQuery.ALL, 10))
        .extracting(entry -> entry.event().action())
        .containsExactly(AuditAction.SIGN_IN, AuditAction.SEARCH, AuditAction.SIGN_OUT);
  }

  @Test
  default void aCommandThatThrowsLeavesNoEntry() {
    note(event(AuditAction.SIGN_IN));

    assertThatThrownBy(
            () ->
                commit(
                    tx -> {
                      tx.audit().append(event(AuditAction.ERASE));
                      throw new IllegalStateException("as planned");
                    }))
        .hasMessage("as planned");
    note(event(AuditAction.SIGN_OUT));

    assertThat(audit().head().number()).isEqualTo(2);
    assertThat(findings().isIntact()).isTrue();
  }

  @Test
  default void entriesWrittenAtOnceAreOneChain() throws Exception {
    List<FutureTask<AuditEntry>> all = new ArrayList<>();
    for (int n = 0; n < 50; n++) {
      AuditEvent event = event(AuditAction.SEND).with("mensaje", "m" + n);
      all.add(new FutureTask<>(() -> note(event)));
    }

    all.forEach(task -> new Thread(task, "caller").start());

    List<Long> numbers = new ArrayList<>();
    for (FutureTask<AuditEntry> task : all) {
      numbers.add(task.get().number());
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
    assertThat(findings().isIntact()).isTrue();
  }

  @Test
  default void readersTurnPagesInBothDirections() {
    for (int n = 0; n < 5; n++) {
      note(event(AuditAction.SEARCH));
    }

    assertThat(numbers(audit().before(Long.MAX_VALUE, AuditQuery.ALL, 2))).containsExactly(5L, 4L);
    assertThat(numbers(audit().before(4, AuditQuery.ALL, 2))).containsExactly(3L, 2L);
    assertThat(numbers(audit().following(3, AuditQuery.ALL, 9))).containsExactly(4L, 5L);
  }

  @Test
  default void readersAskByTimeActorAndConversation() {
    note(event(AuditAction.SEND).in(idOf(ANNA)));
    note(AuditEvent.of(NINE.plusSeconds(60), MARTA, AuditAction.SEND).in(idOf(LUIS)));
    note(AuditEvent.of(NINE.plusSeconds(120), AuditActor.SYSTEM, AuditAction.TEAM));

    assertThat(asked(AuditQuery.of(idOf(LUIS)))).containsExactly(2L);
    assertThat(asked(query(Optional.of(60), Optional.of(120), Optional.empty())))
        .containsExactly(2L);
    assertThat(asked(query(Optional.of(61), Optional.empty(), Optional.empty())))
        .containsExactly(3L);
    assertThat(asked(query(Optional.empty(), Optional.empty(), Optional.of("marta"))))
        .containsExactly(1L, 2L);
    assertThat(numbers(audit().before(Long.MAX_VALUE, AuditQuery.of(idOf(ANNA)), 9)))
        .containsExactly(1L);
  }

  @Test
  default void anEntryOfAClockThatIsBehindIsFoundInItsOwnTime() {
    note(AuditEvent.of(NINE.plusSeconds(60), MARTA, AuditAction.SEND));
    note(AuditEvent.of(NINE, MARTA, AuditAction.SEARCH));
    note(AuditEvent.of(NINE.plusSeconds(120), MARTA, AuditAction.SIGN_OUT));

    assertThat(asked(query(Optional.empty(), Optional.of(60), Optional.empty())))
        .containsExactly(2L);
    assertThat(asked(query(Optional.empty(), Optional.of(61), Optional.empty())))
        .containsExactly(1L, 2L);
    assertThat(asked(query(Optional.of(60), Optional.empty(), Optional.empty())))
        .containsExactly(1L, 3L);
    assertThat(asked(query(Optional.of(121), Optional.empty(), Optional.empty()))).isEmpty();
  }

  private AuditEntry note(AuditEvent event) {
    return inbox().commit(tx -> tx.audit().append(event));
  }

  private AuditFindings findings() {
    AuditCheck check = new AuditCheck(List.of());
    audit().following(0, AuditQuery.ALL, 1_000).forEach(check::read);
    return check.finish(audit().head());
  }

  private List<Long> asked(AuditQuery query) {
    return numbers(audit().following(0, query, 10));
  }

  private static AuditQuery query(
      Optional<Integer> from, Optional<Integer> to, Optional<String> actor) {
    return new AuditQuery(
        from.map(NINE::plusSeconds), to.map(NINE::plusSeconds), actor, Optional.empty());
  }

  private static List<Long> numbers(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::number).toList();
  }

  private static AuditEvent event(AuditAction action) {
    return AuditEvent.of(NINE, MARTA, action);
  }
}
