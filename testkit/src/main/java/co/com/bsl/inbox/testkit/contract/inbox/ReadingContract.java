package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Messages.bot;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an inbox promises about who has seen what. */
public interface ReadingContract extends InboxUnderTest {
  /** Another reader. */
  AgentId PABLO = new AgentId("pablo");

  @Test
  default void onlyTheContactsNewsAreUnread() {
    keep(ANNA, inbound("de antes").imported());
    keep(ANNA, inbound("uno"));
    keep(ANNA, bot("respuesta"));
    keep(ANNA, outbound("hola"));
    keep(ANNA, inbound("dos"));

    assertThat(row(ANNA).unread()).isEqualTo(2);
  }

  @Test
  default void whatWasStoredUpToThatChangeIsSeen() {
    keep(ANNA, inbound("uno"));
    Message second = keep(ANNA, inbound("dos"));
    keep(ANNA, inbound("tres"));

    assertThat(markSeen(MARTA, second.sequence())).isTrue();

    assertThat(row(ANNA).unread()).isEqualTo(1);
    assertThat(view().find(ANNA, PABLO).orElseThrow().unread()).isEqualTo(3);
  }

  @Test
  default void whatWasSeenStaysSeen() {
    Message first = keep(ANNA, inbound("uno"));
    Message second = keep(ANNA, inbound("dos"));
    markSeen(MARTA, second.sequence());

    assertThat(markSeen(MARTA, first.sequence())).isFalse();
    assertThat(markSeen(MARTA, second.sequence())).isFalse();

    assertThat(row(ANNA).unread()).isZero();
  }

  @Test
  default void aNumberFromTheFutureSeesWhatThereIs() {
    keep(ANNA, inbound("uno"));
    markSeen(MARTA, Long.MAX_VALUE);

    keep(ANNA, inbound("dos"));

    assertThat(row(ANNA).unread()).isEqualTo(1);
  }

  @Test
  default void aLateArrivalIsUnreadAlthoughItIsOld() {
    Message newest = keep(ANNA, inbound("nuevo").at(9, 5));
    markSeen(MARTA, newest.sequence());

    keep(ANNA, inbound("tarde").at(8, 0));

    assertThat(row(ANNA).unread()).isEqualTo(1);
  }

  @Test
  default void historyThatIsFoundLaterIsNotUnread() {
    Message seen = keep(ANNA, inbound("uno"));
    keep(ANNA, inbound("de antes").imported());

    markSeen(MARTA, seen.sequence());

    assertThat(row(ANNA).unread()).isZero();
  }

  @Test
  default void nothingIsSeenWhereThereIsNothing() {
    begin(ANNA);

    assertThat(markSeen(MARTA, 5)).isFalse();
    assertThat(row(ANNA).unread()).isZero();
  }

  @Test
  default void whoHasSeenNothingYetHasNotSeenAnythingNew() {
    keep(ANNA, inbound("uno"));

    assertThat(markSeen(MARTA, 0)).isFalse();
    assertThat(row(ANNA).unread()).isEqualTo(1);
  }

  @Test
  default void oneMayHaveItUnreadAgain() {
    keep(ANNA, inbound("uno"));
    Message second = keep(ANNA, inbound("dos"));
    markSeen(MARTA, second.sequence());
    markSeen(PABLO, second.sequence());

    assertThat(markUnread(MARTA)).isTrue();
    assertThat(markUnread(MARTA)).isFalse();

    assertThat(row(ANNA).unread()).isEqualTo(1);
    assertThat(view().find(ANNA, PABLO).orElseThrow().unread()).isZero();
    assertThat(markSeen(MARTA, second.sequence())).isTrue();
    assertThat(row(ANNA).unread()).isZero();
  }

  @Test
  default void whatIsUnreadAlreadyStaysSo() {
    begin(ANNA);
    assertThat(markUnread(MARTA)).isFalse();
    keep(ANNA, inbound("uno"));
    keep(ANNA, inbound("dos"));

    assertThat(markUnread(MARTA)).isFalse();

    assertThat(row(ANNA).unread()).isEqualTo(2);
  }

  @Test
  default void whatWasWrittenSinceIsToldWithoutBotAndHistory() {
    Message seen = keep(ANNA, inbound("hola"));
    keep(ANNA, bot("Soy el bot"));
    keep(ANNA, inbound("de antes").imported());
    Message second = keep(ANNA, inbound("¿hay alguien?").at(8, 0));
    Message third = keep(ANNA, outbound("sí").at(9, 1));
    keep(LUIS, inbound("yo también"));

    assertThat(storedAfter(seen.sequence(), 5)).containsExactly(second, third);
    assertThat(storedAfter(seen.sequence(), 1)).containsExactly(second);
    assertThat(storedAfter(third.sequence(), 5)).isEmpty();
  }

  @Test
  default void whatSomebodyWroteOneselfHidesNothingOfTheOthers() {
    Message seen = keep(ANNA, inbound("hola"));
    keep(ANNA, outbound("uno").by(Sender.agent(MARTA)));
    keep(ANNA, outbound("dos").by(Sender.agent(MARTA)));
    Message other = keep(ANNA, outbound("yo me encargo").by(Sender.agent(PABLO)));
    Message theirs = keep(ANNA, inbound("gracias"));

    assertThat(storedAfter(seen.sequence(), 2)).containsExactly(other, theirs);
  }

  private List<Message> storedAfter(long sequence, int limit) {
    return inbox().commit(tx -> tx.messages().storedAfter(idOf(ANNA), sequence, MARTA, limit));
  }

  private boolean markUnread(AgentId reader) {
    return inbox().commit(tx -> tx.conversations().markUnread(idOf(ANNA), reader));
  }

  private boolean markSeen(AgentId reader, long sequence) {
    return inbox().commit(tx -> tx.conversations().markSeen(idOf(ANNA), reader, sequence));
  }
}
