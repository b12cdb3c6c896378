package co.com.bsl.inbox.testkit.contract.inbox;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Commands behave as if they ran one after another, however many come at once. */
public interface ParallelCommitContract extends InboxUnderTest {
  /** How many come at once. */
  int CROWD = 50;

  @Test
  default void theSameProviderIdFiftyTimesAtOnceIsOneMessageAndOneChange() throws Exception {
    begin(ANNA);

    List<Boolean> added =
        atOnce(n -> () -> inbox().commit(tx -> addOnce(tx, inbound("hola").sid("SM1").build())));

    assertThat(added).hasSize(CROWD).containsOnlyOnce(true);
    assertThat(view().search("hola", 10)).hasSize(1);
    assertThat(changes().after(0, 100)).hasSize(1);
  }

  @Test
  default void tenPhotosAtOnceFromANewNumberAreOneConversation() throws Exception {
    atOnce(n -> () -> keep(ANNA, inbound("foto " + n)));

    assertThat(view().list(Conversations.all()).items()).hasSize(1);
    assertThat(row(ANNA).conversation().activity().inbound()).isEqualTo(CROWD);
  }

  @Test
  default void readersOfTheLogSeeEveryNumberOnceAndInOrder() throws Exception {
    Callable<List<Long>> reader =
        () -> {
          List<Long> read = new ArrayList<>();
          long last = 0;
          while (read.size() < CROWD && changes().await(last, Duration.ofSeconds(30))) {
            for (Change change : changes().after(last, 7)) {
              read.add(change.sequence());
              last = change.sequence();
            }
          }
          return read;
        };
    ExecutorService readers = Executors.newFixedThreadPool(2);
    List<Future<List<Long>>> read = List.of(readers.submit(reader), readers.submit(reader));

    atOnce(n -> () -> keep(number(n), inbound("hola")));

    List<Long> all = LongStream.rangeClosed(1, CROWD).boxed().toList();
    for (Future<List<Long>> each : read) {
      assertThat(each.get()).isEqualTo(all);
    }
    readers.shutdown();
  }

  @Test
  default void oneThatThrowsDoesNotDisturbTheOthers() throws Exception {
    List<String> outcomes =
        atOnce(
            n ->
                () -> {
                  try {
                    return inbox()
                        .<String>commit(
                            tx -> {
                              tx.conversations().save(Conversations.with(number(n)));
                              return failEverySecond(n);
                            });
                  } catch (IllegalStateException planned) {
                    return planned.getMessage();
                  }
                });

    assertThat(outcomes).filteredOn("kept"::equals).hasSize(CROWD / 2);
    assertThat(view().list(Conversations.all()).items()).hasSize(CROWD / 2);
  }

  private static String failEverySecond(int n) {
    if (n % 2 == 0) {
      throw new IllegalStateException("as planned");
    }
    return "kept";
  }

  private static boolean addOnce(InboxTransaction tx, Message message) {
    ProviderId sid = message.providerId().orElseThrow();
    if (tx.messages().find(sid).isPresent()) {
      return false;
    }
    Conversation conversation = tx.conversations().at(ANNA).orElseThrow();
    tx.announce(Change.message(conversation.id(), message.id(), List.of()));
    tx.messages().save(idOf(ANNA), message);
    return true;
  }

  /** Runs that many tasks on as many threads and gathers their answers. */
  private static <R> List<R> atOnce(IntFunction<Callable<R>> task)
      throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<R> answers = new ArrayList<>();
      for (Future<R> answer : crowd.invokeAll(IntStream.range(0, CROWD).mapToObj(task).toList())) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      crowd.shutdown();
    }
  }
}
