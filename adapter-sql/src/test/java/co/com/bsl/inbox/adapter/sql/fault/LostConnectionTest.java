package co.com.bsl.inbox.adapter.sql.fault;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.fault.CuttingProxy.Cut;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However a connection to PostgreSQL is lost, a command happens once or is known to have failed.
 */
final class LostConnectionTest {
  private final SqlConfig config = PostgresServer.ready();
  private final AtomicInteger runs = new AtomicInteger();
  private CuttingProxy proxy;
  private SqlAdapter store;

  @BeforeEach
  void open() throws IOException {
    proxy = CuttingProxy.before(PostgresServer.port());
    store = SqlAdapter.open(PostgresServer.through(proxy.port(), config));
  }

  @AfterEach
  void close() {
    store.close();
    proxy.close();
  }

  @Test
  void aCommandAndAQuestionOutliveConnectionsThatDiedMeanwhile() {
    announce();
    assertThat(store.view().list(Conversations.all()).items()).isEmpty();

    PostgresServer.execute(
        config,
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """);

    assertThat(store.view().list(Conversations.all()).items()).isEmpty();
    assertThat(announce()).isEqualTo(2);
  }

  @Test
  void aCommitThatNeverArrivedIsDoneAgain() {
    proxy.cutNextCommit(Cut.BEFORE);

    assertThat(announce()).isEqualTo(1);

    assertThat(proxy.hasCut()).isTrue();
    assertThat(runs).hasValue(2);
    assertThat(store.changes().after(0, 10)).hasSize(1);
  }

  @Test
  void aCommitWhoseAnswerWasLostIsNotDoneAgain() {
    proxy.cutNextCommit(Cut.AFTER);

    assertThat(announce()).isEqualTo(1);

    assertThat(proxy.hasCut()).isTrue();
    assertThat(runs).hasValue(1);
    assertThat(store.changes().after(0, 10)).hasSize(1);
  }

  @Test
  void whenNobodyCanTellTheCommandIsNotDoneAgainEither() {
    proxy.cutNextCommit(Cut.FOR_GOOD);

    assertThatThrownBy(this::announce)
        .isInstanceOfSatisfying(
            StoreException.class,
            unknown -> assertThat(unknown.kind()).isEqualTo(StoreException.Cause.UNAVAILABLE))
        .hasMessageContaining("is not known");
    assertThat(runs).hasValue(1);
  }

  private long announce() {
    return store
        .inbox()
        .commit(
            tx -> {
              runs.incrementAndGet();
              return tx.announce(Change.conversation(idOf(ANNA)));
            });
  }
}
