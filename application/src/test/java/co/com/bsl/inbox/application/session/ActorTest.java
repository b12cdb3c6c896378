package co.com.bsl.inbox.application.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ActorTest {

  @Test
  void aRoleIncludesWhatTheRolesBeforeItMayDo() {
    assertThat(Role.SUPERVISOR.rights()).containsAll(Role.AGENT.rights());
    assertThat(Role.ADMINISTRATOR.rights()).isEqualTo(EnumSet.allOf(Right.class));
    assertThat(Role.AGENT.rights())
        .containsExactlyInAnyOrder(
            Right.READ, Right.ANSWER, Right.ANNOTATE, Right.OWN_ACCOUNT, Right.ASSIGN);
  }

  @Test
  void whatTheRoleAllowsGoesOn() {
    assertThatNoException().isThrownBy(() -> Actor.of(agent(Role.AGENT)).require(Right.ANSWER));
  }

  @Test
  void whatTheRoleDoesNotAllowIsRefusedByName() {
    assertThatThrownBy(() -> Actor.of(agent(Role.AGENT)).require(Right.ERASE))
        .isInstanceOf(ForbiddenException.class)
        .hasMessage("ana may not ERASE");
  }

  @Test
  void aProgramThatWasGivenMoreThanTheRoleGetsNoMoreThanTheRole() {
    Actor program = new Actor(agent(Role.AGENT), Set.of(Right.READ, Right.ERASE));

    assertThat(program.rights()).containsExactly(Right.READ);
  }

  private static Agent agent(Role role) {
    return new Agent(new AgentId("ana"), "Ana", role, true);
  }
}
