package co.com.bsl.inbox.application.desk;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import co.com.bsl.inbox.testkit.fake.shared.InMemoryPresence;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PresenceTest {
  private static final Actor PABLO =
      Actor.of(new Agent(new AgentId("pablo"), "Pablo", Role.AGENT, true));

  private final MutableClock clock = MutableClock.at(MessageBuilder.NINE);
  private final PresencePort shared = new InMemoryPresence();
  private final Presence presence = new Presence(shared, clock);

  @Test
  void whoComesHearsWhoIsThere() {
    presence.note(ANNA, PABLO, Doing.TYPING);

    assertThat(presence.note(ANNA, Clinic.MARTA, Doing.LOOKING))
        .containsExactly(
            new Present(Clinic.MARTA.id(), "Marta", false), new Present(PABLO.id(), "Pablo", true));
  }

  @Test
  void whoWasToldToAnotherInstanceIsThereToo() {
    new Presence(shared, clock).note(ANNA, PABLO, Doing.TYPING);

    assertThat(presence.note(ANNA, Clinic.MARTA, Doing.LOOKING)).hasSize(2);
  }

  @Test
  void oneIsAtOneConversationAtATime() {
    presence.note(ANNA, PABLO, Doing.LOOKING);
    presence.note(LUIS, PABLO, Doing.LOOKING);

    assertThat(presence.note(ANNA, Clinic.MARTA, Doing.LOOKING)).hasSize(1);
  }

  @Test
  void whoeverLeavesIsGoneFromThereOnly() {
    presence.note(LUIS, PABLO, Doing.LOOKING);

    presence.note(ANNA, PABLO, Doing.GONE);
    assertThat(presence.note(LUIS, Clinic.MARTA, Doing.LOOKING)).hasSize(2);

    presence.note(LUIS, PABLO, Doing.GONE);
    assertThat(presence.note(LUIS, Clinic.MARTA, Doing.LOOKING)).hasSize(1);
  }

  @Test
  void whoeverSaysNothingMoreIsForgotten() {
    presence.note(ANNA, PABLO, Doing.LOOKING);
    clock.pass(Presence.LASTING.minus(Duration.ofSeconds(1)));
    assertThat(presence.note(ANNA, Clinic.MARTA, Doing.LOOKING)).hasSize(2);

    clock.pass(Duration.ofSeconds(2));

    assertThat(presence.note(ANNA, Clinic.MARTA, Doing.LOOKING)).hasSize(1);
  }
}
