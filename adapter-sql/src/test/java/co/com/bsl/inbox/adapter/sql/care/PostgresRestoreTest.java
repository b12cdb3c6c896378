package co.com.bsl.inbox.adapter.sql.care;

import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PostgreSQL database that pg_restore has filled is prepared before an inbox starts on it. */
final class PostgresRestoreTest {
  private final SqlConfig config = PostgresServer.ready();
  private final StoreRestore restore = new StoreRestore(config, Clock.systemUTC(), finding -> {});

  @BeforeEach
  void fill() {
    try (SqlAdapter store = SqlAdapter.open(config)) {
      Filled.with(store);
    }
  }

  @Test
  void whatMustNotBeResumedBlindlyIsCleared() {
    assertThat(restore.inPlace(false)).isEqualTo(Restored.inPlace(1, 1, 1));

    try (SqlAdapter store = SqlAdapter.open(config)) {
      Instant now = NINE.plusSeconds(3_600);
      List<OutboxEntry> sends =
          store.inbox().commit(tx -> tx.outbox().claim(Lane.PROVIDER, now, now, 10));
      assertThat(sends)
          .singleElement()
          .matches(entry -> entry.mayHaveHappenedBefore(now), "is looked up first");
      assertThat(store.changes().oldest()).isZero();
      assertThat(store.changes().latest()).isGreaterThan(1_000_000);
    }
  }

  @Test
  void anInboxThatStartsMeanwhileWritesNothingUntilItIsDone() {
    Engine engine = Engine.of(config.jdbcUrl(), config.user(), config.password().value());
    AtomicReference<SqlAdapter> started = new AtomicReference<>();

    engine.undisturbed(
        () -> {
          started.set(SqlAdapter.open(config));
          assertThatThrownBy(() -> CopyRoom.announce(started.get()))
              .hasMessageContaining("is taken by a restore");
        });

    try (SqlAdapter store = started.get()) {
      assertThat(CopyRoom.announce(store)).isEqualTo(4);
    }
  }

  @Test
  void nothingIsDoneWhileAnInboxIsConnected() {
    try (SqlAdapter store = SqlAdapter.open(config)) {
      long latest = store.changes().latest();

      assertThatThrownBy(() -> restore.inPlace(false)).hasMessageContaining("stop it first");

      assertThat(store.changes().latest()).isEqualTo(latest);
    }
  }
}
