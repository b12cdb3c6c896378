package co.com.bsl.inbox.application.sync;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.conversation.Synced.State;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryMirrorTest {
  private static final Actor OPERATOR = Actor.console("ops");

  private final Clinic clinic = new Clinic();
  private final RetryMirror retryMirror = new RetryMirror(clinic.inbox, clinic.clock);

  @BeforeEach
  void annaWrites() {
    clinic.receives(ANNA, inbound("uno").at(9, 0).build());
    clinic.receives(ANNA, inbound("dos").at(9, 1).build());
  }

  @Test
  void whatWasRefusedIsToldInItsOrder() {
    isRefused(2);

    assertThat(retryMirror.refused(OPERATOR))
        .extracting(GivenUp::reason)
        .containsExactly("too long", "too long");
  }

  @Test
  void whatWasRefusedReachesTheSecondRecordInItsOrderAfterAll() {
    isRefused(2);

    assertThat(retryMirror.retry(OPERATOR)).isEqualTo(2);

    clinic.worksOffMirror();
    clinic.worksOffMirror();
    assertThat(clinic.mirror.open(ANNA).orElseThrow().messages())
        .extracting(message -> message.content().text())
        .containsExactly("uno", "dos");
    assertThat(clinic.inbox.outbox(Lane.MIRROR).givenUp()).isZero();
  }

  @Test
  void thereIsAnEntryInTheAuditLogForEach() {
    isRefused(2);

    retryMirror.retry(OPERATOR);

    assertThat(audited()).hasSize(2);
    AuditEvent first = audited().get(0);
    assertThat(first.actor()).isEqualTo(AuditActor.commandLine("ops"));
    assertThat(first.conversation()).contains(clinic.row().orElseThrow().conversation().id());
    assertThat(first.details())
        .containsEntry("tarea", Task.MIRROR_MESSAGE.name())
        .containsKey("mensaje");
  }

  @Test
  void aSwitchThatHadFailedIsOnItsWayAgain() {
    clinic.worksOffMirror();
    clinic.worksOffMirror();
    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.STOPPED);
    isRefused(1);
    isShownAs(State.FAILED);
    long before = clinic.inbox.latest();

    retryMirror.retry(OPERATOR);

    assertThat(bot()).isEqualTo(Synced.pending(BotMode.STOPPED));
    assertThat(clinic.inbox.latest()).isGreaterThan(before);
    clinic.worksOffMirror();
    assertThat(bot()).isEqualTo(Synced.confirmed(BotMode.STOPPED));
  }

  @Test
  void notesThatHadFailedAreOnTheirWayAgain() {
    clinic.worksOffMirror();
    clinic.worksOffMirror();
    clinic.change.writeNotes(ANNA, Clinic.MARTA, new Notes("alérgica"));
    isRefused(1);
    isShownAs(State.FAILED);

    retryMirror.retry(OPERATOR);

    clinic.worksOffMirror();
    assertThat(clinic.mirror.open(ANNA).orElseThrow().notes()).isEqualTo(new Notes("alérgica"));
  }

  @Test
  void whereNothingWasRefusedNothingHappens() {
    clinic.worksOffMirror();
    clinic.worksOffMirror();

    assertThat(retryMirror.retry(OPERATOR)).isZero();

    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isZero();
    assertThat(audited()).isEmpty();
  }

  @Test
  void aMessageToAContactIsNeitherToldNorSentAgain() {
    clinic.sends("c1", "buenas");
    OutboxEntry unknown = clinic.takes(Lane.PROVIDER).get(0);
    clinic.inbox.commit(
        tx -> {
          tx.outbox().giveUp(unknown, "nobody knows", clinic.clock.instant());
          return null;
        });

    assertThat(retryMirror.refused(OPERATOR)).isEmpty();
    assertThat(retryMirror.retry(OPERATOR)).isZero();

    assertThat(clinic.inbox.outbox(Lane.PROVIDER).pending()).isZero();
  }

  /** As {@link WriteMirror} does after enough refusals. */
  private void isRefused(int times) {
    for (int time = 0; time < times; time++) {
      OutboxEntry entry = clinic.takes(Lane.MIRROR).get(0);
      clinic.inbox.commit(
          tx -> {
            tx.outbox().giveUp(entry, "too long", clinic.clock.instant());
            return null;
          });
    }
  }

  private void isShownAs(State state) {
    clinic.inbox.commit(
        tx -> {
          var known = tx.conversations().at(ANNA).orElseThrow();
          tx.conversations()
              .save(known.withBot(known.bot().as(state)).withNotes(known.notes().as(state)));
          return null;
        });
  }

  private Synced<BotMode> bot() {
    return clinic.row().orElseThrow().conversation().bot();
  }

  private List<AuditEvent> audited() {
    AuditQuery all =
        new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return clinic.inbox.following(0, all, 100).stream()
        .map(entry -> entry.event())
        .filter(event -> event.action() == AuditAction.MIRROR_RETRY)
        .toList();
  }
}
