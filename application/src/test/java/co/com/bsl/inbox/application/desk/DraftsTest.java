package co.com.bsl.inbox.application.desk;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.Clinic;
import co.com.bsl.inbox.application.session.Actor;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.testkit.fake.InMemoryDrafts;
import org.junit.jupiter.api.Test;

class DraftsTest {
  private static final Actor PABLO =
      Actor.of(new Agent(new AgentId("pablo"), "Pablo", Role.AGENT, true));

  private final Clinic clinic = new Clinic();
  private final Drafts drafts = new Drafts(new InMemoryDrafts(), clinic.inbox);

  @Test
  void whatWasBegunIsTheAgentsOwn() {
    clinic.receives(ANNA, inbound("hola").build());

    assertThat(drafts.keep(ANNA, Clinic.MARTA, "Buenos días")).isTrue();

    assertThat(drafts.of(Clinic.MARTA))
        .containsValue("Buenos días")
        .hasSize(1)
        .allSatisfy(
            (conversation, text) -> assertThat(conversation.contact().primary()).isEqualTo(ANNA));
    assertThat(drafts.of(PABLO)).isEmpty();
  }

  @Test
  void nothingIsKeptForConversationsThatNobodyKnows() {
    assertThat(drafts.keep(LUIS, Clinic.MARTA, "hola")).isFalse();

    assertThat(drafts.of(Clinic.MARTA)).isEmpty();
  }
}
