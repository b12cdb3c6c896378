package co.com.bsl.inbox.application.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.agent.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberPolicyTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void numbersAreKeptFromTheRolesThatItNamesAndFromNoOther(Role role) {
    NumberPolicy policy = new NumberPolicy(Set.of(Role.AGENT));

    assertThat(policy.applied(actor(role)).seesNumbers()).isEqualTo(role != Role.AGENT);
    assertThat(NumberPolicy.OPEN.applied(actor(role)).seesNumbers()).isTrue();
  }

  @Test
  void nothingElseIsTakenFromAnybody() {
    NumberPolicy policy = new NumberPolicy(Set.of(Role.SUPERVISOR));
    Actor program = new Actor(actor(Role.SUPERVISOR).agent(), Set.of(Right.READ));

    assertThat(policy.applied(program).rights()).containsExactly(Right.READ);
  }

  @Test
  void administratorsSeeNumbers() {
    assertThatThrownBy(() -> new NumberPolicy(Set.of(Role.ADMINISTRATOR)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCannotBeAnsweredWithoutNumbersIsNotForWhoSeesNone() {
    Actor supervisor = actor(Role.SUPERVISOR);
    Actor masked = supervisor.withoutNumbers();

    assertThatNoException().isThrownBy(() -> supervisor.requireWithNumbers(Right.EXPORT));
    assertThatThrownBy(() -> masked.requireWithNumbers(Right.EXPORT))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> actor(Role.AGENT).requireWithNumbers(Right.EXPORT))
        .isInstanceOf(ForbiddenException.class);
  }

  private static Actor actor(Role role) {
    return Actor.of(new Agent(new AgentId("vera"), "Vera", role, true));
  }
}
