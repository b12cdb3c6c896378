package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import org.junit.jupiter.api.Test;

/** What a keeper of drafts promises. */
public interface DraftContract {
  AgentId PABLO = new AgentId("pablo");

  /** A keeper of none; the same at every call of one test. */
  DraftPort drafts();

  /** The inbox whose conversations they are for; the same at every call of one test. */
  InboxPort inbox();

  @Test
  default void whatWasBegunIsFoundByWhoBeganIt() {
    begin(ANNA);
    begin(LUIS);

    drafts().keep(draft(ANNA, MARTA, "Buenos días,\nle cuento 🩺"));
    drafts().keep(draft(LUIS, MARTA, "hola"));
    drafts().keep(draft(ANNA, PABLO, "otra cosa"));

    assertThat(drafts().of(MARTA))
        .containsExactlyInAnyOrder(
            draft(ANNA, MARTA, "Buenos días,\nle cuento 🩺"), draft(LUIS, MARTA, "hola"));
    assertThat(drafts().of(new AgentId("nobody"))).isEmpty();
  }

  @Test
  default void theLastWordCounts() {
    begin(ANNA);

    drafts().keep(draft(ANNA, MARTA, "hola"));
    drafts().keep(draft(ANNA, MARTA, "hola, Ana"));

    assertThat(drafts().of(MARTA)).containsExactly(draft(ANNA, MARTA, "hola, Ana"));
  }

  @Test
  default void anEmptyDraftEndsItAndOnlyIt() {
    begin(ANNA);
    begin(LUIS);

    drafts().keep(draft(ANNA, MARTA, "hola"));
    drafts().keep(draft(ANNA, PABLO, "hola"));
    drafts().keep(draft(ANNA, MARTA, " "));
    drafts().keep(draft(LUIS, MARTA, ""));

    assertThat(drafts().of(MARTA)).isEmpty();
    assertThat(drafts().of(PABLO)).hasSize(1);
  }

  @Test
  default void whateverAKeyboardYieldsIsKept() {
    begin(ANNA);

    drafts().keep(draft(ANNA, MARTA, "antes\0después"));

    assertThat(drafts().of(MARTA))
        .singleElement()
        .satisfies(kept -> assertThat(kept.text()).matches("antes.después"));
  }

  @Test
  default void nothingIsKeptForAConversationThatIsGone() {
    begin(ANNA);
    inbox().commit(tx -> tx.erasures().erase(idOf(ANNA), NINE));

    drafts().keep(draft(ANNA, MARTA, "su diagnóstico"));

    assertThat(drafts().of(MARTA)).isEmpty();
  }

  private void begin(Address address) {
    inbox()
        .commit(
            tx -> {
              tx.conversations().save(Conversations.with(address));
              return null;
            });
  }

  private static Draft draft(Address address, AgentId agent, String text) {
    return new Draft(idOf(address), agent, text);
  }
}
