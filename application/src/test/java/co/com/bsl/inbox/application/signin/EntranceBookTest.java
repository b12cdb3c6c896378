package co.com.bsl.inbox.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.audit.AuditAction;
import co.com.bsl.inbox.domain.audit.AuditActor;
import org.junit.jupiter.api.Test;

final class EntranceBookTest {
  private static final String HOME = "203.0.113.7";

  private final Door door = new Door("ana");

  @Test
  void whoeverGetsInIsNotedWithWhereFrom() {
    door.tries(HOME, "ana", "right");

    assertThat(door.noted)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.action()).isEqualTo(AuditAction.SIGN_IN);
              assertThat(event.actor()).isEqualTo(AuditActor.agent(new AgentId("ana")));
              assertThat(event.client()).isEqualTo(HOME);
            });
  }

  @Test
  void aWrongPasswordIsNotedUnderTheNameThatWasTried() {
    door.tries(HOME, "ana", "wrong");

    assertThat(door.noted)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.action()).isEqualTo(AuditAction.SIGN_IN_REFUSED);
              assertThat(event.actor()).isEqualTo(AuditActor.agent(new AgentId("ana")));
            });
  }

  @Test
  void aNameThatNobodyHasIsNotKept() {
    door.tries(HOME, "my-password", "ana");

    assertThat(door.noted)
        .singleElement()
        .satisfies(event -> assertThat(event.actor()).isEqualTo(AuditActor.UNKNOWN));
    assertThat(door.noted.toString()).doesNotContain("my-password");
  }
}
