package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inbox promises about the history of a conversation. */
public interface TimelineContract extends InboxUnderTest {

  @Test
  default void messagesComeByTimeAndOneMomentsByCommit() {
    keep(ANNA, inbound("3").at(9, 1));
    keep(ANNA, inbound("1").at(9, 0));
    keep(ANNA, outbound("2").at(9, 0));
    keep(LUIS, inbound("otra"));

    assertThat(texts(newest(10))).containsExactly("1", "2", "3");
    assertThat(newest(10).next()).isEmpty();
  }

  @Test
  default void messagesOfOneMomentAndCommitStayInOrderOfSaving() {
    begin(ANNA);
    commit(
        tx -> {
          tx.announce(Change.conversation(idOf(ANNA)));
          for (String text : List.of("b", "a", "c")) {
            tx.messages().save(idOf(ANNA), inbound(text).build());
          }
        });

    assertThat(texts(newest(10))).containsExactly("b", "a", "c");
    assertThat(pages(1)).containsExactly(List.of("c"), List.of("a"), List.of("b"));
  }

  @Test
  default void pagesGoBackToTheBeginning() {
    for (int n = 1; n <= 7; n++) {
      keep(ANNA, inbound(String.valueOf(n)).at(9, n / 3));
    }

    assertThat(pages(3))
        .containsExactly(List.of("5", "6", "7"), List.of("2", "3", "4"), List.of("1"));
  }

  @Test
  default void aPageThatEndsWithTheHistoryHasNoNext() {
    keep(ANNA, inbound("1"));
    keep(ANNA, inbound("2"));

    assertThat(newest(2).next()).isEmpty();
  }

  @Test
  default void whatArrivesMeanwhileDoesNotShiftThePages() {
    keep(ANNA, inbound("1").at(9, 1));
    keep(ANNA, inbound("2").at(9, 2));
    keep(ANNA, inbound("3").at(9, 3));
    Page<Message> first = newest(2);

    keep(ANNA, inbound("4").at(9, 4));

    assertThat(texts(view().timeline(idOf(ANNA), first.next(), 2))).containsExactly("1");
  }

  @Test
  default void anUnknownConversationHasNoMessages() {
    assertThat(newest(10).items()).isEmpty();
  }

  @Test
  default void aPlaceThatNobodyGaveIsRefused() {
    assertThatThrownBy(() -> view().timeline(idOf(ANNA), Optional.of("' OR 1=1"), 10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<List<String>> pages(int size) {
    List<List<String>> pages = new ArrayList<>();
    Page<Message> page = newest(size);
    pages.add(texts(page));
    while (page.next().isPresent()) {
      page = view().timeline(idOf(ANNA), page.next(), size);
      pages.add(texts(page));
    }
    return pages;
  }

  private Page<Message> newest(int limit) {
    return view().timeline(idOf(ANNA), Optional.empty(), limit);
  }

  private static List<String> texts(Page<Message> page) {
    return page.items().stream().map(message -> message.content().text()).toList();
  }
}
