package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.GivenUp;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.domain.view.OutboxState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inbox promises about the work that is to be done outside. */
public interface OutboxContract extends InboxUnderTest {
  /** How long a worker may take. */
  Duration LEASE = Duration.ofSeconds(30);

  @Test
  default void anEntryIsTakenOnce() {
    add(ANNA, "m1", NINE);

    List<OutboxEntry> taken = claim(NINE, 10);

    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).message()).contains(new MessageId("m1"));
    assertThat(taken.get(0).attempts()).isEqualTo(1);
    assertThat(taken.get(0).openSince()).contains(NINE);
    assertThat(claim(NINE, 10)).isEmpty();
  }

  @Test
  default void whatAWorkerNeverFinishedIsTakenAgainWhenItsLeaseIsOver() {
    add(ANNA, "m1", NINE);
    claim(NINE, 10);

    List<OutboxEntry> again = claim(NINE.plus(LEASE), 10);

    assertThat(again).map(OutboxEntry::attempts).containsExactly(2);
    assertThat(again.get(0).openSince()).contains(NINE);
  }

  @Test
  default void oneConversationsEntriesLeaveInOrderOneAtATime() {
    add(ANNA, "m1", NINE);
    add(ANNA, "m2", NINE);
    add(LUIS, "m3", NINE);

    List<OutboxEntry> first = claim(NINE, 10);
    assertThat(first).map(OutboxContract::message).containsExactly("m1", "m3");

    commit(tx -> tx.outbox().remove(first.get(0)));
    assertThat(claim(NINE, 10)).map(OutboxContract::message).containsExactly("m2");
  }

  @Test
  default void whatIsPutBackHoldsUpWhatFollowsItUntilItIsDue() {
    add(ANNA, "m1", NINE);
    add(ANNA, "m2", NINE);
    OutboxEntry first = claim(NINE, 10).get(0);

    commit(tx -> tx.outbox().save(first.againAt(NINE.plusSeconds(5))));

    assertThat(claim(NINE.plusSeconds(4), 10)).isEmpty();
    List<OutboxEntry> again = claim(NINE.plusSeconds(5), 10);
    assertThat(again).map(OutboxContract::message).containsExactly("m1");
    assertThat(again.get(0).openSince()).contains(NINE.plusSeconds(5));
  }

  @Test
  default void theLongestWaitingComeFirst() {
    add(ANNA, "late", NINE.plusSeconds(1));
    add(LUIS, "early", NINE);

    assertThat(claim(NINE.plusSeconds(2), 1)).map(OutboxContract::message).containsExactly("early");
    assertThat(claim(NINE.plusSeconds(2), 1)).map(OutboxContract::message).containsExactly("late");
  }

  @Test
  default void aSlowLaneNeverHoldsUpTheOther() {
    begin(ANNA);
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_NOTES, idOf(ANNA), NINE)));
    add(ANNA, "m1", NINE);

    assertThat(claim(NINE, 10)).map(OutboxContract::message).containsExactly("m1");
    assertThat(view().outbox(Lane.MIRROR).pending()).isEqualTo(1);
  }

  @Test
  default void aWorkerWhoseLeaseWentToAnotherHasNoSay() {
    add(ANNA, "m1", NINE);
    OutboxEntry slow = claim(NINE, 1).get(0);
    claim(NINE.plus(LEASE), 1);

    commit(tx -> tx.outbox().save(slow.againAt(NINE)));

    assertThat(claim(NINE.plus(LEASE), 1)).isEmpty();
  }

  @Test
  default void theStateTellsHowMuchWaitsSinceWhenAndUntilWhen() {
    assertThat(view().outbox(Lane.PROVIDER))
        .isEqualTo(new OutboxState(0, Optional.empty(), Optional.empty(), 0));
    add(ANNA, "m1", NINE);
    add(ANNA, "m2", NINE.plusSeconds(1));

    claim(NINE, 10);

    assertThat(view().outbox(Lane.PROVIDER))
        .isEqualTo(new OutboxState(2, Optional.of(NINE), Optional.of(NINE.plus(LEASE)), 0));
  }

  @Test
  default void whatIsGivenUpIsCountedAndMakesWayForWhatFollows() {
    add(ANNA, "m1", NINE);
    add(ANNA, "m2", NINE);
    OutboxEntry first = claim(NINE, 10).get(0);

    for (int again = 0; again < 2; again++) {
      commit(tx -> tx.outbox().giveUp(first, "refused", NINE));
    }

    assertThat(view().outbox(Lane.PROVIDER).givenUp()).isEqualTo(1);
    assertThat(view().outbox(Lane.MIRROR).givenUp()).isZero();
    assertThat(claim(NINE, 10)).map(OutboxContract::message).containsExactly("m2");
  }

  @Test
  default void whatWasBegunIsToldByTimeForEachLane() {
    commit(tx -> tx.outbox().begun(Lane.PROVIDER, new Beginnings(NINE.plusMillis(2), 3)));
    commit(tx -> tx.outbox().begun(Lane.PROVIDER, new Beginnings(NINE, 1)));
    commit(tx -> tx.outbox().begun(Lane.MIRROR, new Beginnings(NINE.plusMillis(1), 5)));

    assertThat(begunAfter(NINE.minusMillis(1)))
        .containsExactly(new Beginnings(NINE, 1), new Beginnings(NINE.plusMillis(2), 3));
    assertThat(begunAfter(NINE)).containsExactly(new Beginnings(NINE.plusMillis(2), 3));
  }

  @Test
  default void whatWasBegunInOneMillisecondIsAddedUp() {
    commit(tx -> tx.outbox().begun(Lane.PROVIDER, new Beginnings(NINE, 1)));
    commit(tx -> tx.outbox().begun(Lane.PROVIDER, new Beginnings(NINE, 2)));

    assertThat(begunAfter(NINE.minusMillis(1)).stream().mapToInt(Beginnings::count).sum())
        .isEqualTo(3);
  }

  private List<Beginnings> begunAfter(Instant time) {
    return inbox().commit(tx -> tx.outbox().begunAfter(Lane.PROVIDER, time));
  }

  @Test
  default void whatWasGivenUpIsToldWithItsReasonTheOldestFirst() {
    List<OutboxEntry> both = List.of(mirrored(ANNA, "m1"), mirrored(LUIS, "m2"));

    both.forEach(entry -> commit(tx -> tx.outbox().giveUp(entry, "too long", NINE)));

    List<GivenUp> told = givenUp();
    assertThat(told).map(thing -> message(thing.entry())).containsExactly("m1", "m2");
    assertThat(told.get(0).entry().number()).isEqualTo(both.get(0).number());
    assertThat(told.get(0).entry().attempts()).isEqualTo(1);
    assertThat(told.get(0).at()).isEqualTo(NINE);
    assertThat(told.get(0).reason()).isEqualTo("too long");
    assertThat(givenUp(Lane.MIRROR, 1)).hasSize(1);
    assertThat(givenUp(Lane.PROVIDER, 10)).isEmpty();
  }

  @Test
  default void whatIsTakenUpAgainIsAsNewAndCountsAsGivenUpNoMore() {
    OutboxEntry refused = mirrored(ANNA, "m1");
    commit(tx -> tx.outbox().giveUp(refused, "too long", NINE));

    takeUp(givenUp().get(0));

    assertThat(view().outbox(Lane.MIRROR).givenUp()).isZero();
    assertThat(claimMirror(NINE.plusSeconds(9))).isEmpty();
    List<OutboxEntry> again = claimMirror(NINE.plusSeconds(10));
    assertThat(again).map(OutboxContract::message).containsExactly("m1");
    assertThat(again.get(0).attempts()).isEqualTo(1);
    assertThat(again.get(0).since()).isEqualTo(NINE.plusSeconds(10));
  }

  @Test
  default void whatIsTakenUpAgainWaitsBehindWhatItsConversationHasToSay() {
    OutboxEntry refused = mirrored(ANNA, "m1");
    commit(tx -> tx.outbox().giveUp(refused, "too long", NINE));
    OutboxEntry next = mirrored(ANNA, "m2");

    takeUp(givenUp().get(0));

    assertThat(claimMirror(NINE.plusSeconds(10))).isEmpty();
    commit(tx -> tx.outbox().remove(next));
    assertThat(claimMirror(NINE.plusSeconds(10)))
        .map(OutboxContract::message)
        .containsExactly("m1");
  }

  @Test
  default void whatWasGivenUpIsTakenUpOnce() {
    OutboxEntry refused = mirrored(ANNA, "m1");
    commit(tx -> tx.outbox().giveUp(refused, "too long", NINE));
    GivenUp thing = givenUp().get(0);

    takeUp(thing);
    takeUp(thing);

    assertThat(view().outbox(Lane.MIRROR).pending()).isEqualTo(1);
  }

  @Test
  default void aMessageToAContactIsNeverTakenUpAgain() {
    add(ANNA, "m1", NINE);
    OutboxEntry refused = claim(NINE, 10).get(0);
    commit(tx -> tx.outbox().giveUp(refused, "refused", NINE));
    GivenUp thing = givenUp(Lane.PROVIDER, 10).get(0);

    assertThatIllegalStateException().isThrownBy(() -> takeUp(thing));

    assertThat(view().outbox(Lane.PROVIDER).pending()).isZero();
    assertThat(view().outbox(Lane.PROVIDER).givenUp()).isEqualTo(1);
  }

  /** A message on its way to the second record, taken by a worker. */
  private OutboxEntry mirrored(Address address, String message) {
    if (view().find(address, MARTA).isEmpty()) {
      begin(address);
    }
    MessageId id = new MessageId(message);
    commit(tx -> tx.outbox().add(OutboxEntry.of(Task.MIRROR_MESSAGE, idOf(address), id, NINE)));
    return claimMirror(NINE).get(0);
  }

  private List<OutboxEntry> claimMirror(Instant now) {
    return inbox().commit(tx -> tx.outbox().claim(Lane.MIRROR, now, now.plus(LEASE), 10));
  }

  private List<GivenUp> givenUp() {
    return givenUp(Lane.MIRROR, 10);
  }

  private List<GivenUp> givenUp(Lane lane, int limit) {
    return inbox().commit(tx -> tx.outbox().givenUp(lane, limit));
  }

  private void takeUp(GivenUp thing) {
    commit(tx -> tx.outbox().takeUp(thing, NINE.plusSeconds(10)));
  }

  private void add(Address address, String message, Instant now) {
    if (view().find(address, MARTA).isEmpty()) {
      begin(address);
    }
    OutboxEntry entry = OutboxEntry.of(Task.SEND, idOf(address), new MessageId(message), now);
    commit(tx -> tx.outbox().add(entry));
  }

  private List<OutboxEntry> claim(Instant now, int limit) {
    return inbox().commit(tx -> tx.outbox().claim(Lane.PROVIDER, now, now.plus(LEASE), limit));
  }

  private static String message(OutboxEntry entry) {
    return entry.message().map(MessageId::value).orElse("");
  }
}
