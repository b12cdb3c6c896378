package co.com.bsl.inbox.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.agent.AgentId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {
  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00.123456789Z");
  private static final AuditActor MARTA = AuditActor.agent(new AgentId("marta"));

  @Test
  void everythingIsKeptAsAnyStoreGivesItBack() {
    AuditEvent event =
        AuditEvent.of(NINE, MARTA, AuditAction.SEARCH)
            .with("words", "a\0b\nc\uD800d")
            .from("x".repeat(500));

    assertThat(event.at()).isEqualTo(Instant.parse("2026-11-22T09:00:00.123Z"));
    assertThat(event.details()).containsEntry("words", "a?b?c?d");
    assertThat(event.client()).hasSize(200);
  }

  @Test
  void onlyWhatLooksMayWait() {
    assertThat(AuditAction.VIEW_CONVERSATION.onlyLooks()).isTrue();
    assertThat(AuditAction.EXPORT.onlyLooks()).isFalse();
  }

  @Test
  void theHashOfAnEntryIsTheSameInEveryVersionOfThisProgram() {
    AuditEntry first =
        AuditEntry.after(
            AuditHead.NONE, AuditEvent.of(NINE, MARTA, AuditAction.SEND).with("id", "m1"));

    assertThat(first.hash())
        .isEqualTo("133e6c73450d690eff47ca1c1d2f9e19b33314acfd9c04c53f3fd5ded3054c0d");
  }

  @Test
  void aHeadIsReadAsItWasTold() {
    AuditHead head =
        AuditEntry.after(AuditHead.NONE, AuditEvent.of(NINE, MARTA, AuditAction.BOT)).head();

    assertThat(AuditHead.parse(head.text())).isEqualTo(head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1:xyz", "-1:00", "1:ABCDEF"})
  void whatIsNoHeadIsRefused(String text) {
    assertThatThrownBy(() -> AuditHead.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
