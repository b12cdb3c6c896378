package co.com.bsl.inbox.testkit.contract;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.mirroredBot;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.port.SyncViewPort.Stretch;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import co.com.bsl.inbox.domain.view.Page;
import co.com.bsl.inbox.testkit.contract.inbox.InboxUnderTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an inbox promises those who compare it with other records. */
public interface SyncViewContract extends InboxUnderTest {
  /** From nine to ten. */
  Stretch HOUR = new Stretch(NINE, NINE.plus(Duration.ofHours(1)));

  @Test
  default void whatWasCommittedIsFoundUnderEachOfItsNames() {
    Message message = keep(ANNA, inbound("hola").id("m1").sid("SM1"));
    LocatedMessage located = new LocatedMessage(idOf(ANNA), message);

    assertThat(syncView().message(new MessageId("m1"))).contains(located);
    assertThat(syncView().message(new ProviderId("SM1"))).contains(located);
    assertThat(syncView().conversation(ANNA)).map(Conversation::id).contains(idOf(ANNA));
    assertThat(syncView().conversation(idOf(ANNA))).isEqualTo(syncView().conversation(ANNA));
  }

  @Test
  default void whatNobodyKnowsIsNotFound() {
    begin(ANNA);

    assertThat(syncView().message(new MessageId("m1"))).isEmpty();
    assertThat(syncView().message(new ProviderId("SM1"))).isEmpty();
    assertThat(syncView().conversation(LUIS)).isEmpty();
    assertThat(syncView().conversation(new ConversationId("nobody"))).isEmpty();
    assertThat(syncView().bookmark("nobody")).isEmpty();
  }

  @Test
  default void aBookmarkIsWhereItWasLastMovedTo() {
    commit(tx -> tx.bookmarks().save("reader", "one"));
    commit(tx -> tx.bookmarks().save("reader", "two"));

    assertThat(syncView().bookmark("reader")).contains("two");
  }

  @ParameterizedTest
  @EnumSource(DeliveryStatus.class)
  default void onlyWhatTheProviderIsExpectedToSayMoreOfIsUnderWay(DeliveryStatus status) {
    keep(ANNA, bot("hola").status(status));

    assertThat(underWay(HOUR)).hasSize(status.isUnderWay() ? 1 : 0);
  }

  @Test
  default void aMessageThatTheProviderDoesNotHaveIsNotUnderWayThere() {
    keep(ANNA, mirroredBot("hola").status(DeliveryStatus.SENT));

    assertThat(underWay(HOUR)).isEmpty();
  }

  @Test
  default void aStretchBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
    keep(ANNA, bot("before").at(8, 59));
    keep(ANNA, bot("first").at(9, 0));
    keep(LUIS, bot("late").at(9, 59));
    keep(LUIS, bot("next").at(10, 0));

    assertThat(underWay(HOUR)).containsExactly("first", "late");
  }

  @Test
  default void whatIsUnderWayIsGivenPageByPageAlsoWhenAllWasSaidAtOnce() {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < 7; n++) {
      keep(n % 2 == 0 ? ANNA : LUIS, bot("message " + n).at(9, n / 5));
      all.add("message " + n);
    }

    assertThat(underWay(HOUR)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(underWay(HOUR).subList(5, 7)).containsExactlyInAnyOrder("message 5", "message 6");
  }

  private List<String> underWay(Stretch stretch) {
    List<LocatedMessage> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<LocatedMessage> page = syncView().underWay(stretch, cursor, 3);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor.isPresent());
    return all.stream().map(located -> located.message().content().text()).toList();
  }
}
