package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static co.com.bsl.inbox.testkit.fixture.Messages.outbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.testkit.fixture.MessageBuilder;
import org.junit.jupiter.api.Test;

/** A conversation's row always shows the newest message as it is. */
public interface NewestMessageContract extends InboxUnderTest {

  @Test
  default void aLateArrivalIsNotTheNewest() {
    Message newest = keep(ANNA, inbound("ya llegué").at(9, 5));

    keep(ANNA, inbound("voy saliendo").at(9, 0));

    assertThat(row(ANNA).last()).contains(newest);
  }

  @Test
  default void ofOneMomentTheOneCommittedLaterIsTheNewest() {
    keep(ANNA, inbound("uno").at(9, 0));

    Message second = keep(ANNA, inbound("dos").at(9, 0));

    assertThat(row(ANNA).last()).contains(second);
  }

  @Test
  default void theRowShowsANewTickOfTheNewest() {
    MessageBuilder ok = outbound("ok").id("m1");
    keep(ANNA, ok);

    Message read = keep(ANNA, ok.status(DeliveryStatus.READ).build().storedAs(1));

    assertThat(row(ANNA).last()).contains(read);
  }

  @Test
  default void aNewestThatTurnsOutToBeOlderGivesWay() {
    Message other = keep(ANNA, inbound("uno").at(9, 1));
    MessageBuilder moving = inbound("dos").id("m2").sid("SM2");
    Message first = keep(ANNA, moving.at(9, 2));

    keep(ANNA, moving.at(9, 0).build().storedAs(first.sequence()));

    assertThat(row(ANNA).last()).contains(other);
  }

  @Test
  default void whenTheNewestGoesTheOneBeforeIsTheNewest() {
    Message before = keep(ANNA, inbound("uno").at(9, 0));
    Message newest = keep(ANNA, inbound("dos").at(9, 1));

    commit(tx -> tx.messages().remove(idOf(ANNA), newest.id()));

    assertThat(row(ANNA).last()).contains(before);
  }

  @Test
  default void aMessageThatMovesToAnotherConversationLeavesTheFirst() {
    Message moving = keep(ANNA, inbound("hola"));
    begin(LUIS);

    commit(tx -> tx.messages().save(idOf(LUIS), moving));

    assertThat(row(ANNA).last()).isEmpty();
    assertThat(row(LUIS).last()).contains(moving);
  }
}
