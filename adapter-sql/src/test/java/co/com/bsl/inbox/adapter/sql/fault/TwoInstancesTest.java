package co.com.bsl.inbox.adapter.sql.fault;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of the inbox on one PostgreSQL behave like one. */
final class TwoInstancesTest {
  private static final int EACH = 60;
  private static final Duration LONG = Duration.ofSeconds(30);

  private final SqlConfig config = PostgresServer.ready();
  private final SqlAdapter one = SqlAdapter.open(config);
  private final SqlAdapter other = SqlAdapter.open(config);
  private final ExecutorService threads = Executors.newFixedThreadPool(2 * EACH + 2);

  @AfterEach
  void close() {
    threads.shutdown();
    one.close();
    other.close();
  }

  @Test
  void theyShareOneLogThatBothReadersSeeWhole() throws Exception {
    Future<List<Long>> readAtOne = threads.submit(() -> readAll(one));
    Future<List<Long>> readAtOther = threads.submit(() -> readAll(other));
    List<Callable<Boolean>> commands = new ArrayList<>();
    for (int n = 0; n < EACH; n++) {
      int contact = n;
      commands.add(() -> receive(one, number(contact), inbound("hola").build()));
      commands.add(() -> receive(other, number(contact), inbound("hola").build()));
    }

    for (Future<Boolean> answer : threads.invokeAll(commands)) {
      assertThat(answer.get()).isTrue();
    }

    List<Long> all = LongStream.rangeClosed(1, 2L * EACH).boxed().toList();
    assertThat(readAtOne.get()).isEqualTo(all);
    assertThat(readAtOther.get()).isEqualTo(all);
  }

  @Test
  void theSameMessageAtBothAtOnceIsOne() throws Exception {
    List<Callable<Boolean>> commands = new ArrayList<>();
    for (int n = 0; n < EACH; n++) {
      SqlAdapter store = n % 2 == 0 ? one : other;
      commands.add(() -> receive(store, ANNA, inbound("hola").sid("SM1").build()));
    }

    List<Boolean> added = new ArrayList<>();
    for (Future<Boolean> answer : threads.invokeAll(commands)) {
      added.add(answer.get());
    }

    assertThat(added).containsOnlyOnce(true);
    assertThat(one.changes().after(0, 10)).hasSize(1);
    assertThat(other.view().search("hola", 10)).hasSize(1);
  }

  @Test
  void aChangeAtOneWakesWhoeverWaitsAtTheOther() throws Exception {
    Future<Boolean> woken = threads.submit(() -> other.changes().await(0, LONG));

    receive(one, ANNA, inbound("hola").build());

    assertThat(woken.get()).isTrue();
  }

  @Test
  void nobodyMissesAChangeWhoseNotificationIsLost() throws Exception {
    receive(one, ANNA, inbound("hola").build());
    other.changes().await(0, LONG);
    Future<Boolean> woken = threads.submit(() -> other.changes().await(1, Duration.ofHours(1)));

    PostgresServer.execute(
        config,
        """
        UPDATE change_counter SET latest = 2;
        INSERT INTO change_log VALUES (2, 'CONVERSATION', 'somebody', NULL, NULL, '')
        """);

    assertThat(woken.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverStoppedListeningListensAgain() throws Exception {
    PostgresServer.execute(
        config,
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'LISTEN%'
        """);

    Future<Boolean> woken = threads.submit(() -> other.changes().await(0, LONG));
    receive(one, ANNA, inbound("hola").build());

    assertThat(woken.get()).isTrue();
  }

  private static List<Long> readAll(SqlAdapter store) throws InterruptedException {
    List<Long> read = new ArrayList<>();
    long last = 0;
    while (read.size() < 2 * EACH && store.changes().await(last, LONG)) {
      for (Change change : store.changes().after(last, 7)) {
        last = change.sequence();
        read.add(last);
      }
    }
    return read;
  }

  private static boolean receive(SqlAdapter store, Address contact, Message message) {
    return store.inbox().commit(tx -> receive(tx, Conversations.with(contact), message));
  }

  private static boolean receive(InboxTransaction tx, Conversation conversation, Message message) {
    if (tx.messages().find(message.providerId().orElseThrow()).isPresent()) {
      return false;
    }
    tx.conversations().save(conversation);
    long number = tx.announce(Change.message(conversation.id(), message.id(), List.of()));
    tx.messages().save(conversation.id(), message.storedAs(number));
    return true;
  }
}
