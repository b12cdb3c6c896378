package co.com.bsl.inbox.application.audit;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.conversation.OpenConversation;
import co.com.bsl.inbox.application.conversation.SearchInbox;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditFault;
import co.com.bsl.inbox.domain.audit.AuditHead;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did and saw what is in the log, and only that. */
class AuditTrailTest {
  private static final Actor BOSS =
      Actor.of(new Agent(new AgentId("vera"), "Vera", Role.SUPERVISOR, true));

  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaHasWritten() {
    clinic.receives(ANNA, inbound("me duele").build());
  }

  @Test
  void aSendAndItsEntryAreOneCommit() {
    clinic.sends("c1", "tome agua");

    assertThat(entries()).extracting(e -> e.event().action()).containsExactly(AuditAction.SEND);
    AuditEvent event = entries().get(0).event();
    assertThat(event.actor().name()).isEqualTo("marta");
    assertThat(event.conversation()).contains(clinic.row().orElseThrow().conversation().id());
    assertThat(event.details()).containsExactly(Map.entry("mensaje", "c1"));
  }

  @Test
  void aSendThatIsRepeatedOrRefusedLeavesNoEntryOfItsOwn() {
    clinic.sends("c1", "tome agua");
    clinic.sends("c1", "tome agua");
    clinic.clock.pass(Duration.ofDays(2));
    clinic.sends("c2", "tarde");

    assertThat(entries()).hasSize(1);
  }

  @Test
  void changesAreInTheLogWithoutWhatWasWritten() {
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("alérgica a la penicilina"));
    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
    clinic.change.dismissWaiting(ANNA, Clinic.MARTA);
    clinic.change.dismissWaiting(ANNA, Clinic.MARTA);

    assertThat(entries())
        .extracting(entry -> entry.event().action())
        .containsExactly(AuditAction.NOTES, AuditAction.BOT, AuditAction.DISMISS);
    assertThat(entries().toString()).doesNotContain("penicilina", "3001234567");
  }

  @Test
  void lookingIsWrittenLaterAndOnceInTenMinutes() {
    opens();
    opens();
    search("3001234567");
    assertThat(entries()).isEmpty();

    clinic.trail.write();
    clinic.clock.pass(Duration.ofMinutes(9));
    opens();
    clinic.clock.pass(Duration.ofMinutes(2));
    opens();
    clinic.trail.write();

    assertThat(entries())
        .extracting(entry -> entry.event().action())
        .containsExactly(
            AuditAction.VIEW_CONVERSATION, AuditAction.SEARCH, AuditAction.VIEW_CONVERSATION);
    assertThat(entries().toString()).doesNotContain("3001234567", "me duele");
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWhenTheStoreIsBack() {
    BrokenInbox store = new BrokenInbox(clinic.inbox);
    AuditTrail trail = new AuditTrail(store, clinic.clock);
    trail.note(look(1));
    store.broken = true;

    assertThatThrownBy(trail::write).isInstanceOf(StoreException.class);
    store.broken = false;
    trail.write();
    trail.write();

    assertThat(entries()).hasSize(1);
  }

  @Test
  void nobodyLooksUnnoticedWhenNoMoreCanBeRemembered() {
    BrokenInbox store = new BrokenInbox(clinic.inbox);
    AuditTrail trail = new AuditTrail(store, clinic.clock);
    store.broken = true;
    for (int n = 0; n < AuditTrail.MOST_WAITING; n++) {
      trail.note(look(n));
    }

    assertThatThrownBy(() -> trail.note(look(-1))).isInstanceOf(StoreException.class);

    store.broken = false;
    trail.note(look(-1));
    trail.write();
    assertThat(clinic.inbox.head().number()).isEqualTo(AuditTrail.MOST_WAITING + 1);
  }

  @Test
  void takingTheLogOutIsItsLastEntryAndGivesAnAnchor() {
    clinic.sends("c1", "tome agua");
    ExportAudit export = new ExportAudit(clinic.inbox, clinic.inbox, clinic.clock);

    AuditHead head = export.begin(BOSS);
    clinic.sends("c2", "después");
    List<AuditEntry> taken = new ArrayList<>();
    export.each(AuditQuery.ALL, head, taken::add);

    assertThat(taken)
        .extracting(entry -> entry.event().action())
        .containsExactly(AuditAction.SEND, AuditAction.AUDIT_EXPORT);
    assertThat(taken.get(1).head()).isEqualTo(head);
    VerifyAudit verify = new VerifyAudit(clinic.inbox);
    assertThat(verify.verify(List.of(head)).isIntact()).isTrue();
    assertThat(verify.verify(List.of(new AuditHead(1, "f".repeat(64)))).faults())
        .containsExactly(new AuditFault(1, AuditFault.Kind.NOT_AS_TOLD));
  }

  private void opens() {
    new OpenConversation(clinic.inbox, clinic.inbox, Optional.empty(), soon -> {}, clinic.trail)
        .open(new OpenConversation.Request(ANNA, Clinic.MARTA, Optional.empty(), 10));
  }

  private void search(String words) {
    new SearchInbox(clinic.inbox, clinic.clock, clinic.trail).search(words, Clinic.MARTA);
  }

  private AuditEvent look(int number) {
    return AuditTrail.event(Clinic.MARTA, AuditAction.OPEN_MEDIA, clinic.clock.instant())
        .with("mensaje", "m" + number);
  }

  private List<AuditEntry> entries() {
    return clinic.inbox.following(0, AuditQuery.ALL, 100);
  }

  /** A store that can be taken away. */
  private static final class BrokenInbox implements InboxPort {
    private final InboxPort inbox;
    private boolean broken;

    BrokenInbox(InboxPort inbox) {
      this.inbox = inbox;
    }

    @Override
    public <R> R commit(Function<InboxTransaction, R> command) {
      if (broken) {
        throw new StoreException(StoreException.Cause.UNAVAILABLE, "as planned");
      }
      return inbox.commit(command);
    }
  }
}
