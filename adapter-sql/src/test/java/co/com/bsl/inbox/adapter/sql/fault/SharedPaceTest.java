package co.com.bsl.inbox.adapter.sql.fault;

import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.application.outbound.SendPace;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import co.com.bsl.inbox.domain.outbox.Task;
import co.com.bsl.inbox.testkit.fake.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances that take from one outbox at the same time keep one pace together. */
final class SharedPaceTest {
  private static final int RATE = 5;
  private static final int ENTRIES = 40;

  private final MutableClock clock = MutableClock.at(NINE);
  private final SendPace pace = SendPace.perSecond(RATE);
  private final SqlConfig config = PostgresServer.ready();
  private final SqlAdapter one = SqlAdapter.open(config);
  private final SqlAdapter other = SqlAdapter.open(config);

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void noSecondHoldsMoreThanTheRateAndEachEntryIsTakenOnce() {
    for (int n = 0; n < ENTRIES; n++) {
      add("m" + n, n);
    }
    Random chance = new Random(5);
    List<Instant> begun = new ArrayList<>();
    List<Long> taken = new ArrayList<>();
    while (taken.size() < ENTRIES) {
      List<CompletableFuture<List<OutboxEntry>>> both =
          Stream.of(one, other)
              .map(store -> CompletableFuture.supplyAsync(() -> take(store)))
              .toList();
      for (CompletableFuture<List<OutboxEntry>> answer : both) {
        for (OutboxEntry entry : answer.join()) {
          taken.add(entry.number());
          begun.add(clock.instant());
        }
      }
      clock.pass(Duration.ofMillis(chance.nextInt(400)));
    }

    assertThat(taken).doesNotHaveDuplicates();
    for (int first = 0; first + RATE < begun.size(); first++) {
      assertThat(begun.get(first + RATE)).isAfterOrEqualTo(begun.get(first).plusSeconds(1));
    }
  }

  private List<OutboxEntry> take(SqlAdapter store) {
    Instant now = clock.instant();
    return store
        .inbox()
        .commit(tx -> pace.take(tx.outbox(), Lane.PROVIDER, now, now.plusSeconds(3_600), 4))
        .entries();
  }

  private void add(String message, int contact) {
    OutboxEntry entry =
        OutboxEntry.of(Task.SEND, idOf(number(contact)), new MessageId(message), NINE);
    one.inbox()
        .commit(
            tx -> {
              tx.outbox().add(entry);
              return null;
            });
  }
}
