package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.config.SendLimits;
import co.com.bsl.inbox.application.history.MirrorPolicy;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BotPauseTest {
  private static final BotPause ON_REPLY = BotPause.onReply(MirrorPolicy.NEWS);
  private static final Actor PROGRAM =
      Actor.program(
          Clinic.MARTA.agent(),
          new ApiToken(
              "hash",
              Clinic.MARTA.id(),
              new Grant("recordatorios", Set.of(Right.READ, Right.ANSWER), Optional.empty()),
              NINE,
              Optional.empty()));

  private final Clinic clinic = new Clinic();

  @BeforeEach
  void annaWrites() {
    clinic.receives(ANNA, inbound("hola").build());
    clinic.worksOffMirror();
  }

  @Test
  void aPersonsReplyStopsTheBotAtOnceAndTheSecondRecordIsTold() {
    sends(ON_REPLY, Clinic.MARTA, "c1");

    assertThat(bot()).isEqualTo(Synced.pending(BotMode.STOPPED));
    assertThat(clinic.rings).contains(Lane.MIRROR);

    clinic.worksOffMirror();
    assertThat(bot()).isEqualTo(Synced.confirmed(BotMode.STOPPED));
    assertThat(clinic.mirror.open(ANNA).orElseThrow().bot()).isEqualTo(BotMode.STOPPED);
  }

  @Test
  void whoeverFollowsTheChangesIsTold() {
    long before = clinic.inbox.latest();

    sends(ON_REPLY, Clinic.MARTA, "c1");

    assertThat(clinic.inbox.after(before, 10))
        .extracting(Change::kind)
        .contains(Change.Kind.CONVERSATION);
  }

  @Test
  void theAuditLogSaysThatTheInboxDidItAndOnWhoseAnswer() {
    sends(ON_REPLY, Clinic.MARTA, "c1");

    assertThat(switches())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo(AuditActor.SYSTEM);
              assertThat(event.conversation())
                  .contains(clinic.row().orElseThrow().conversation().id());
              assertThat(event.details()).isEqualTo(Map.of("agente", "marta", "mensaje", "c1"));
            });
  }

  @Test
  void aBotThatIsStoppedIsLeftAlone() {
    sends(ON_REPLY, Clinic.MARTA, "c1");
    clinic.worksOffMirror();

    sends(ON_REPLY, Clinic.MARTA, "c2");

    assertThat(bot()).isEqualTo(Synced.confirmed(BotMode.STOPPED));
    assertThat(switches()).hasSize(1);
  }

  @Test
  void theSameMessageAgainDoesNotStopABotThatWasLetGoOn() {
    sends(ON_REPLY, Clinic.MARTA, "c1");
    clinic.change.setBot(ANNA, Clinic.MARTA, BotMode.ACTIVE);

    sends(ON_REPLY, Clinic.MARTA, "c1");

    assertThat(bot().value()).isEqualTo(BotMode.ACTIVE);
  }

  @Test
  void whatAProgramSendsStopsNothing() {
    sends(ON_REPLY, PROGRAM, "c1");

    assertThatNothingStops();
  }

  @Test
  void withoutASecondRecordThereIsNoBotToStop() {
    sends(BotPause.onReply(MirrorPolicy.NONE), Clinic.MARTA, "c1");

    assertThatNothingStops();
  }

  @Test
  void unlessItIsWishedTheBotGoesOn() {
    sends(BotPause.NEVER, Clinic.MARTA, "c1");

    assertThatNothingStops();
  }

  @Test
  void aMessageThatIsNotTakenStopsNothing() {
    clinic.clock.pass(Duration.ofHours(25));

    sends(ON_REPLY, Clinic.MARTA, "c1");

    assertThatNothingStops();
  }

  private void assertThatNothingStops() {
    assertThat(bot()).isEqualTo(Synced.confirmed(BotMode.ACTIVE));
    assertThat(switches()).isEmpty();
    assertThat(clinic.inbox.outbox(Lane.MIRROR).pending()).isZero();
  }

  private void sends(BotPause pause, Actor agent, String id) {
    clinic
        .sending(SendLimits.USUAL, pause)
        .send(
            new SendCommand(
                new MessageId(id), ANNA, Content.text(id), agent, OptionalLong.empty()));
  }

  private Synced<BotMode> bot() {
    return clinic.row().orElseThrow().conversation().bot();
  }

  private List<AuditEvent> switches() {
    AuditQuery all =
        new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return clinic.inbox.following(0, all, 100).stream()
        .map(entry -> entry.event())
        .filter(event -> event.action() == AuditAction.BOT)
        .toList();
  }
}
