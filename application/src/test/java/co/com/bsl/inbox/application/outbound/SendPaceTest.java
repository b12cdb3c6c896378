package co.com.bsl.inbox.application.outbound;

import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.application.outbound.SendPace.Taken;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Beginnings;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.testkit.fake.inbox.InMemoryInbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SendPaceTest {
  private final InMemoryInbox inbox = new InMemoryInbox();

  @Test
  void aBurstUpToTheRateGoesAtOnceAndTheRestWaits() {
    waiting(100);
    SendPace pace = SendPace.perSecond(80);

    assertThat(take(pace, NINE, 100).entries()).hasSize(80);

    Taken tooSoon = take(pace, NINE.plusMillis(400), 100);
    assertThat(tooSoon.entries()).isEmpty();
    assertThat(tooSoon.notBefore()).isEqualTo(NINE.plusSeconds(1));
    assertThat(take(pace, NINE.plusMillis(999), 100).entries()).isEmpty();
    assertThat(take(pace, NINE.plusMillis(1_000), 100).entries()).hasSize(20);
  }

  @Test
  void noMoreIsTakenThanThereAreHands() {
    waiting(10);

    assertThat(take(SendPace.perSecond(80), NINE, 3).entries()).hasSize(3);
  }

  @Test
  void noSecondEverHoldsMoreWheneverItBegins() {
    waiting(1_000);
    SendPace pace = SendPace.perSecond(5);
    Random chance = new Random(7);
    List<Instant> made = new ArrayList<>();
    Instant now = NINE;
    for (int step = 0; step < 1_000; step++) {
      now = now.plusMillis(chance.nextInt(120));
      int taken = take(pace, now, chance.nextInt(4)).entries().size();
      for (int n = 0; n < taken; n++) {
        made.add(now);
      }
    }

    assertThat(made).hasSizeGreaterThan(200);
    for (int first = 0; first + 5 < made.size(); first++) {
      assertThat(made.get(first + 5)).isAfterOrEqualTo(made.get(first).plusSeconds(1));
    }
  }

  @Test
  void nothingStandsStillWhenTheClockIsSetBack() {
    waiting(10);
    SendPace pace = SendPace.perSecond(5);
    take(pace, NINE.plusSeconds(3_600), 5);

    assertThat(take(pace, NINE, 5).entries()).hasSize(5);
  }

  @Test
  void withoutALimitNothingWaitsAndNothingIsNoted() {
    waiting(3);

    assertThat(take(SendPace.unlimited(), NINE, 100).entries()).hasSize(3);

    List<Beginnings> noted =
        inbox.commit(tx -> tx.outbox().begunAfter(Lane.PROVIDER, Instant.EPOCH));
    assertThat(noted).isEmpty();
  }

  private void waiting(int entries) {
    for (int n = 0; n < entries; n++) {
      OutboxEntry entry =
          OutboxEntry.of(Task.SEND, idOf(number(n)), new MessageId("m" + n), NINE.minusSeconds(1));
      inbox.commit(
          tx -> {
            tx.outbox().add(entry);
            return null;
          });
    }
  }

  private Taken take(SendPace pace, Instant now, int hands) {
    return inbox.commit(
        tx -> pace.take(tx.outbox(), Lane.PROVIDER, now, now.plusSeconds(100_000), hands));
  }
}
