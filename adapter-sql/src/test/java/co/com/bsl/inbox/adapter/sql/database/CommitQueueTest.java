package co.com.bsl.inbox.adapter.sql.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many commands in one commit: all or none of them durable, each answered for itself. */
final class CommitQueueTest {
  private static final int CAPACITY = 3;
  private static final String NOTE = "INSERT INTO bookmark (reader, mark) VALUES (:reader, '')";
  private static final String COUNT = "SELECT COUNT(*) FROM bookmark";

  @TempDir Path folder;

  private final List<Long> commits = new ArrayList<>();
  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch free = new CountDownLatch(1);
  private CommitQueue queue;

  @BeforeEach
  void open() {
    Engine engine = Engine.of(SqliteFiles.ready(folder).jdbcUrl(), "", "");
    Clock clock = Clock.systemUTC();
    queue =
        new CommitQueue(
            new Batches(engine, engine.writing(), clock, new WriteTrouble(clock)),
            CAPACITY,
            commits::add);
  }

  @AfterEach
  void close() {
    free.countDown();
    queue.close();
  }

  @Test
  void whatWaitsIsCommittedTogether() throws Exception {
    FutureTask<Object> first = blockTheWriter();
    FutureTask<Object> second = hand(unit -> note(unit, "second"));
    FutureTask<Object> third = hand(unit -> note(unit, "third"));

    free.countDown();

    second.get();
    third.get();
    first.get();
    assertThat(commits).hasSize(2);
  }

  @Test
  void aCommandThatWouldFailTheCommitFailsAlone() throws Exception {
    FutureTask<Object> first = blockTheWriter();
    FutureTask<Object> good = hand(unit -> note(unit, "good"));
    FutureTask<Object> bad = hand(CommitQueueTest::contradictAtTheCommit);
    FutureTask<Object> alsoGood = hand(unit -> note(unit, "also good"));

    free.countDown();

    first.get();
    good.get();
    alsoGood.get();
    assertThatThrownBy(bad::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StoreException.class);
    assertThat(notes()).isEqualTo(2);
  }

  @Test
  void closingFinishesWhatWaits() throws Exception {
    FutureTask<Object> first = blockTheWriter();
    FutureTask<Object> second = hand(unit -> note(unit, "second"));
    Thread closing = new Thread(queue::close, "closing");
    closing.start();

    free.countDown();

    first.get();
    assertThat(second.get()).isEqualTo(1);
    closing.join();
    assertThatThrownBy(() -> queue.commit(unit -> 0)).hasMessage("the store is closed");
  }

  @Test
  void aQueueThatIsFullSaysSo() throws Exception {
    List<FutureTask<Object>> accepted = new ArrayList<>();
    accepted.add(blockTheWriter());
    for (int n = 0; n < CAPACITY; n++) {
      accepted.add(hand(unit -> 0));
    }

    assertThatThrownBy(() -> queue.commit(unit -> 0))
        .isInstanceOf(StoreException.class)
        .hasMessage("too many commands wait for the store");
    free.countDown();
    for (FutureTask<Object> command : accepted) {
      assertThat(command.get()).isEqualTo(0);
    }
  }

  @Test
  void anErrorIsItsCommandsOwn() {
    assertThatThrownBy(
            () ->
                queue.commit(
                    unit -> {
                      note(unit, "gone");
                      throw new AssertionError("as planned");
                    }))
        .isInstanceOf(AssertionError.class);

    assertThat(notes()).isZero();
  }

  @Test
  void anInterruptDoesNotCutTheWaitingShort() throws Exception {
    FutureTask<Object> first = blockTheWriter();
    FutureTask<Boolean> interrupted =
        new FutureTask<>(
            () -> {
              Thread.currentThread().interrupt();
              queue.commit(unit -> note(unit, "kept"));
              return Thread.currentThread().isInterrupted();
            });
    new Thread(interrupted, "interrupted").start();

    free.countDown();

    assertThat(interrupted.get()).isTrue();
    first.get();
    assertThat(notes()).isEqualTo(1);
  }

  /** Hands in a command and returns when it waits in the queue. */
  private FutureTask<Object> hand(Function<Unit, Object> command) {
    FutureTask<Object> task = new FutureTask<>(() -> queue.commit(command));
    Thread caller = new Thread(task, "caller");
    caller.start();
    while (caller.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return task;
  }

  private FutureTask<Object> blockTheWriter() throws InterruptedException {
    FutureTask<Object> task =
        new FutureTask<>(
            () ->
                queue.commit(
                    unit -> {
                      busy.countDown();
                      awaitFreedom();
                      return 0;
                    }));
    new Thread(task, "first").start();
    busy.await();
    return task;
  }

  private void awaitFreedom() {
    try {
      free.await();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private long notes() {
    return queue.commit(unit -> unit.session().sql(COUNT).number());
  }

  private static int note(Unit unit, String reader) {
    return unit.session().sql(NOTE).set("reader", reader).update();
  }

  /** An address of a conversation that does not exist, which is looked at only by the commit. */
  private static int contradictAtTheCommit(Unit unit) {
    unit.session().sql("PRAGMA defer_foreign_keys = ON").update();
    return unit.session()
        .sql("INSERT INTO conversation_address (address, conversation) VALUES ('nobody', -1)")
        .update();
  }
}
