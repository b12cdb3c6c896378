package co.com.bsl.inbox.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import org.junit.jupiter.api.Test;

/** What a keeper of drafts promises. */
public interface DraftContract {
  AgentId LUIS = new AgentId("luis");
  AgentId ANNA = new AgentId("anna");

  /** A keeper of none; the same at every call of one test. */
  DraftPort drafts();

  @Test
  default void whatWasBegunIsFoundByWhoBeganIt() {
    drafts().keep(draft("one", LUIS, "Buenos días,\nle cuento 🩺"));
    drafts().keep(draft("two", LUIS, "hola"));
    drafts().keep(draft("one", ANNA, "otra cosa"));

    assertThat(drafts().of(LUIS))
        .containsExactlyInAnyOrder(
            draft("one", LUIS, "Buenos días,\nle cuento 🩺"), draft("two", LUIS, "hola"));
    assertThat(drafts().of(new AgentId("nobody"))).isEmpty();
  }

  @Test
  default void theLastWordCounts() {
    drafts().keep(draft("one", LUIS, "hola"));
    drafts().keep(draft("one", LUIS, "hola, Ana"));

    assertThat(drafts().of(LUIS)).containsExactly(draft("one", LUIS, "hola, Ana"));
  }

  @Test
  default void anEmptyDraftEndsItAndOnlyIt() {
    drafts().keep(draft("one", LUIS, "hola"));
    drafts().keep(draft("one", ANNA, "hola"));

    drafts().keep(draft("one", LUIS, " "));
    drafts().keep(draft("two", LUIS, ""));

    assertThat(drafts().of(LUIS)).isEmpty();
    assertThat(drafts().of(ANNA)).hasSize(1);
  }

  private static Draft draft(String conversation, AgentId agent, String text) {
    return new Draft(new ConversationId(conversation), agent, text);
  }
}
