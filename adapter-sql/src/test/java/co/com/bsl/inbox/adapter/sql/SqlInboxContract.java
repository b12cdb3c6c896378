package co.com.bsl.inbox.adapter.sql;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Conversations.number;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.contract.InboxContract;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The inbox contract, and what a store adds that outlives its process; kept on both engines. */
interface SqlInboxContract extends InboxContract {

  /** The open store of this test. */
  SqlAdapter store();

  /** Where it is. */
  SqlConfig config();

  @Override
  default InboxPort inbox() {
    return store().inbox();
  }

  @Override
  default InboxViewPort view() {
    return store().view();
  }

  @Override
  default SyncViewPort syncView() {
    return store().syncView();
  }

  @Override
  default ChangeLogPort changes() {
    return store().changes();
  }

  @Test
  default void whatWasCommittedIsThereAfterOpeningAgain() {
    Message message = keep(ANNA, inbound("hola"));
    store().close();

    try (SqlAdapter again = SqlAdapter.open(config())) {
      assertThat(again.view().messages(List.of(message.id()))).hasSize(1);
      assertThat(again.view().search("hola", 10)).hasSize(1);
      assertThat(again.changes().latest()).isEqualTo(message.sequence());
    }
  }

  @Test
  default void whatIsOldIsToldByTheClockThatTheStoreWasGiven() {
    store().close();

    try (SqlAdapter nine = SqlAdapter.open(config(), Clock.fixed(NINE, ZoneOffset.UTC))) {
      nine.inbox().commit(tx -> tx.announce(Change.conversation(idOf(ANNA))));

      assertThat(nine.changes().forget(NINE, 0, 10)).isZero();
      assertThat(nine.changes().forget(NINE.plusMillis(1), 0, 10)).isEqualTo(1);
    }
  }

  @Test
  default void aClosedStoreSaysSo() {
    store().close();

    assertThatThrownBy(() -> begin(ANNA))
        .isInstanceOf(StoreException.class)
        .hasMessage("the store is closed");
    assertThatThrownBy(() -> view().list(Conversations.all()))
        .isInstanceOf(StoreException.class)
        .hasMessage("the store is closed");
  }

  @Test
  default void closingFinishesWhatWasAcceptedAndRefusesTheRest() throws Exception {
    List<FutureTask<Message>> all = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      Message message = inbound("hola " + n).build();
      int contact = n;
      all.add(new FutureTask<>(() -> keep(number(contact), message)));
    }
    all.forEach(task -> new Thread(task, "caller").start());
    all.get(0).get();

    store().close();

    List<Message> kept = new ArrayList<>();
    for (FutureTask<Message> task : all) {
      try {
        kept.add(task.get());
      } catch (ExecutionException refused) {
        assertThat(refused).hasCauseInstanceOf(StoreException.class);
      }
    }
    try (SqlAdapter again = SqlAdapter.open(config())) {
      assertThat(again.changes().after(0, 100))
          .map(Change::sequence)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, kept.size()).boxed().toList());
      assertThat(again.view().messages(kept.stream().map(Message::id).toList()))
          .hasSize(kept.size());
    }
  }

  @Test
  default void aCommandThatWaitsForAnotherCommitIsToldSoInsteadOfWaitingForever() {
    assertThatThrownBy(() -> commit(tx -> begin(ANNA))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void whatFailsNeverPrintsWhatWasToBeStored() {
    keep(ANNA, inbound("hola").sid("SM-secreto"));

    Throwable failure =
        catchThrowable(() -> keep(LUIS, inbound("mi diagnóstico").sid("SM-secreto")));

    StringWriter log = new StringWriter();
    failure.printStackTrace(new PrintWriter(log));
    assertThat(log.toString()).doesNotContain("diagnóstico", "secreto", LUIS.plain());
  }

  @Test
  default void aTextThatADatabaseCannotKeepAsItIsIsStillKept() {
    keep(ANNA, inbound("antes\0después"));
    save(Conversations.named("Lu\0is", LUIS));

    assertThat(row(ANNA).last().orElseThrow().content().text()).startsWith("antes");
    assertThat(view().search("despues", 10)).hasSize(1);
    assertThat(row(LUIS).conversation().contact().name()).startsWith("Lu");
    assertThat(inbox().<Boolean>commit(tx -> tx.conversations().find(idOf(LUIS)).isPresent()))
        .isTrue();
  }
}
