package co.com.bsl.inbox.application.quarantine;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.inbound.HandleWebhook;
import co.com.bsl.inbox.application.inbound.WebhookDecoder;
import co.com.bsl.inbox.application.inbound.WebhookEvent;
import co.com.bsl.inbox.application.inbound.WebhookRejectedException;
import co.com.bsl.inbox.application.inbound.WebhookRequest;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.application.session.ForbiddenException;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditEntry;
import co.com.bsl.inbox.domain.audit.AuditEvent;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.RawCall;
import co.com.bsl.inbox.domain.quarantine.Rejection;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.testkit.fake.InMemoryQuarantine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of calls that nobody believed. */
class ReplayCallTest {
  private static final Actor ROOT = actor(Role.ADMINISTRATOR);

  private final Clinic clinic = new Clinic();
  private final InMemoryQuarantine kept = new InMemoryQuarantine();
  private final Quarantine quarantine = new Quarantine(kept, clinic.foreword);
  private final HandleWebhook handleWebhook =
      new HandleWebhook(
          new AttentiveDecoder(new Suspicious(), kept::keep, clinic.clock),
          clinic.receiveMessage,
          clinic.recordDelivery);
  private final ReplayCall replayCall =
      new ReplayCall(kept, handleWebhook, clinic.foreword, clinic.clock);

  @Test
  void aReplayedMessageIsInItsConversationAtTheTimeAtWhichItCame() {
    HeldCall held = rejected("hola");
    Instant came = clinic.clock.instant();
    clinic.clock.pass(Duration.ofHours(3));

    Optional<HeldCall> replayed = replayCall.replay(ROOT, held.id());

    assertThat(replayed.orElseThrow().replay().orElseThrow().result())
        .isEqualTo(Replay.Result.MESSAGE);
    assertThat(clinic.history()).hasSize(1);
    assertThat(clinic.history().get(0).at()).isEqualTo(came);
  }

  @Test
  void replayingTwiceOrAfterACrashIsOneMessage() {
    HeldCall held = rejected("hola");
    handleWebhook.vouchedFor(WebhookRequest.of(held.call()), held.at());

    replayCall.replay(ROOT, held.id());
    replayCall.replay(ROOT, held.id());

    assertThat(clinic.history()).hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsKeptAsideButNotRefused() {
    handleWebhook.handle(call("nothing"));

    assertThat(only().rejection().reason()).isEqualTo(Rejection.Reason.NOT_UNDERSTOOD);
    assertThat(replayCall.replay(ROOT, only().id()).orElseThrow().replay().orElseThrow().result())
        .isEqualTo(Replay.Result.NOTHING);
  }

  @Test
  void whatWasReplayedTooEarlyCanBeReplayedAgain() {
    HeldCall held = rejected("hola");
    ReplayCall tooEarly =
        new ReplayCall(
            kept,
            new HandleWebhook(new Deaf(), clinic.receiveMessage, clinic.recordDelivery),
            clinic.foreword,
            clinic.clock);

    assertThat(resultOf(tooEarly, held)).isEqualTo(Replay.Result.NOTHING);
    assertThat(resultOf(replayCall, held)).isEqualTo(Replay.Result.MESSAGE);
    assertThat(clinic.history()).hasSize(1);
  }

  private static Replay.Result resultOf(ReplayCall replayCall, HeldCall held) {
    return replayCall.replay(ROOT, held.id()).orElseThrow().replay().orElseThrow().result();
  }

  @Test
  void whoReplayedAndWhoDroppedIsInTheLogOnce() {
    HeldCallId id = rejected("hola").id();

    replayCall.replay(ROOT, id);
    replayCall.replay(ROOT, id);
    quarantine.drop(ROOT, id);
    quarantine.drop(ROOT, id);

    assertThat(clinic.inbox.following(0, AuditQuery.ALL, 10))
        .extracting(AuditEntry::event)
        .allSatisfy(event -> assertThat(event.actor()).isEqualTo(ROOT.noted()))
        .allSatisfy(event -> assertThat(event.details()).containsEntry("llamada", id.value()))
        .extracting(AuditEvent::action)
        .containsExactly(AuditAction.WEBHOOK_REPLAY, AuditAction.WEBHOOK_DROP);
  }

  @Test
  void nobodyReplaysWhatIsNotThere() {
    assertThat(replayCall.replay(ROOT, new HeldCallId("0".repeat(32)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void onlyAdministratorsLookReplayAndDrop(Role role) {
    HeldCallId id = rejected("hola").id();
    Actor actor = actor(role);

    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> quarantine.list(actor, Optional.empty(), 10));
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> quarantine.find(actor, id));
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> quarantine.drop(actor, id));
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> replayCall.replay(actor, id));
    assertThat(clinic.history()).isEmpty();
    assertThat(kept.find(id)).isPresent();
  }

  @Test
  void onlyTheNewestAndTheYoungAreKept() {
    KeepCall keepCall = new KeepCall(kept, clinic.clock);
    for (int n = 0; n <= KeepCall.MOST; n++) {
      keepCall.keep(held("n=" + n, clinic.clock.instant()));
    }
    int afterMany = quarantine.list(ROOT, Optional.empty(), 10_000).items().size();
    clinic.clock.pass(KeepCall.LONGEST.plusSeconds(1));

    keepCall.forgetOld();

    assertThat(afterMany).isEqualTo(KeepCall.MOST);
    assertThat(quarantine.list(ROOT, Optional.empty(), 10).items()).isEmpty();
  }

  private HeldCall rejected(String body) {
    assertThatExceptionOfType(WebhookRejectedException.class)
        .isThrownBy(() -> handleWebhook.handle(call("forged=" + body)));
    return only();
  }

  private HeldCall only() {
    List<HeldCall> all = kept.list(Optional.empty(), 10).items();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static HeldCall held(String body, Instant at) {
    return HeldCall.fresh(
        call(body).call(), new Rejection(Rejection.Reason.NO_SIGNATURE, "https://a"), at);
  }

  private static WebhookRequest call(String body) {
    return WebhookRequest.of(
        new RawCall("/webhook", "", Map.of("content-type", "x"), body, "198.51.100.7"));
  }

  private static Actor actor(Role role) {
    return Actor.of(new Agent(new AgentId("root"), "Root", role, true));
  }

  /** Has no provider yet. */
  private static final class Deaf implements WebhookDecoder {

    @Override
    public WebhookEvent decode(WebhookRequest request) {
      return read(request, Instant.EPOCH);
    }

    @Override
    public WebhookEvent read(WebhookRequest request, Instant made) {
      return new WebhookEvent.Ignored("not configured");
    }
  }

  /** Believes nothing that says it is forged, and understands everything but nothing. */
  private static final class Suspicious implements WebhookDecoder {

    @Override
    public WebhookEvent decode(WebhookRequest request) {
      if (request.body().startsWith("forged")) {
        throw new WebhookRejectedException(
            Rejection.Reason.WRONG_SIGNATURE, "https://a.example/webhook");
      }
      return read(request, Instant.EPOCH);
    }

    @Override
    public WebhookEvent read(WebhookRequest request, Instant made) {
      return request.body().equals("nothing")
          ? new WebhookEvent.Ignored("nothing")
          : new WebhookEvent.MessageArrived(
              List.of(ANNA), "Anna", inbound(request.body()).sid("SM1").at(made).build());
    }
  }
}
