package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inbox promises about its list. */
public interface ConversationListContract extends InboxUnderTest {

  @Test
  default void theNewestActivityComesFirst() {
    begin(number(9));
    keep(ANNA, inbound("a").at(9, 0));
    keep(LUIS, inbound("b").at(9, 1));
    keep(number(1), inbound("c").at(9, 2));
    keep(ANNA, outbound("d").at(9, 3));

    assertThat(listed(ConversationFilter.ALL)).containsExactly(ANNA, number(1), LUIS, number(9));
  }

  @Test
  default void pagesGoThroughTheWholeListOnce() {
    for (int n = 0; n < 7; n++) {
      keep(number(n), inbound("hola").at(9, n / 3));
    }

    List<Address> seen = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    int pages = 0;
    do {
      Page<ConversationSummary> page =
          view().list(new ConversationQuery(ConversationFilter.ALL, "", MARTA, NINE, cursor, 3));
      page.items().forEach(row -> seen.add(row.conversation().contact().primary()));
      cursor = page.next();
      pages++;
    } while (cursor.isPresent());

    assertThat(pages).isEqualTo(3);
    assertThat(seen).doesNotHaveDuplicates().hasSize(7).startsWith(number(6));
  }

  @Test
  default void aCursorThatNobodyGaveIsRefused() {
    ConversationQuery forged =
        new ConversationQuery(
            ConversationFilter.ALL, "", MARTA, NINE, Optional.of("'; DROP TABLE"), 3);

    assertThatThrownBy(() -> view().list(forged)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void unreadOnesHaveMessagesThatTheReaderHasNotSeen() {
    keep(ANNA, inbound("hola"));
    keep(LUIS, inbound("hola"));
    keep(number(1), inbound("de antes").imported());
    keep(number(2), outbound("hola"));

    commit(tx -> tx.conversations().markSeen(idOf(LUIS), MARTA, changes().latest()));

    assertThat(listed(ConversationFilter.UNREAD)).containsExactly(ANNA);
  }

  @Test
  default void waitingOnesHaveNoReplyFromAPerson() {
    keep(ANNA, inbound("hola").at(9, 0));
    keep(LUIS, inbound("hola").at(9, 0));
    keep(LUIS, outbound("buenas").at(9, 1));

    assertThat(listed(ConversationFilter.WAITING)).containsExactly(ANNA);
  }

  @Test
  default void closingOnesMayBeAnsweredForAShortWhileOnly() {
    keep(number(1), inbound("cerrada").at(NINE.minusSeconds(24 * 3600)));
    keep(number(2), inbound("casi").at(NINE.minusSeconds(24 * 3600 - 1)));
    keep(number(3), inbound("pronto").at(NINE.minusSeconds(21 * 3600)));
    keep(number(4), inbound("hay tiempo").at(NINE.minusSeconds(21 * 3600 - 1)));
    keep(number(5), outbound("nunca escribió"));

    assertThat(listed(ConversationFilter.CLOSING)).containsExactly(number(3), number(2));
  }

  @Test
  default void inBotOnesTheBotAnswers() {
    begin(ANNA);
    save(Conversations.with(LUIS).withBot(Synced.pending(BotMode.STOPPED)));

    assertThat(listed(ConversationFilter.BOT)).containsExactly(ANNA);
  }

  private List<Address> listed(ConversationFilter filter) {
    return view().list(Conversations.list(filter, "")).items().stream()
        .map(row -> row.conversation().contact().primary())
        .toList();
  }
}
