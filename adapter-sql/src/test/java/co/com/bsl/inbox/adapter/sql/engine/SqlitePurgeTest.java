package co.com.bsl.inbox.adapter.sql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased leaves the files as soon as nobody reads for long, and holds up no commit. */
final class SqlitePurgeTest {
  private static final int REST = 3;

  /** Far above what it waits for, and far below what a commit would. */
  private static final Duration NOTICED = Duration.ofSeconds(3);

  @TempDir Path folder;

  private SqlitePurge purge;
  private Session session;
  private Session longReader;

  @BeforeEach
  void eraseWhileSomebodyReads() {
    SqliteEngine engine = new SqliteEngine(SqliteFiles.ready(folder).jdbcUrl());
    purge = new SqlitePurge(engine.hasty(), REST);
    session = Session.reading(Session.on(engine.writing()));
    longReader = Session.writing(engine.reading());
    longReader.sql("SELECT COUNT(*) FROM message").number();
    session.sql("INSERT INTO erased_address (fingerprint, before_millis) VALUES ('x', 1)").update();
  }

  @AfterEach
  void close() {
    longReader.close();
    session.close();
  }

  @Test
  void aLongReaderIsNotWaitedForBecauseCommitsWouldWaitToo() {
    Instant before = Instant.now();

    purge.ifWanted(session);

    assertThat(Duration.between(before, Instant.now())).isLessThan(NOTICED);
    assertThat(wanted()).isEqualTo(1);
  }

  @Test
  void afterSomebodyWasInTheWayItRestsAndThenDoesItAfterAll() {
    purge.ifWanted(session);
    longReader.close();

    for (int n = 0; n < REST; n++) {
      purge.ifWanted(session);
      assertThat(wanted()).isEqualTo(1);
    }

    purge.ifWanted(session);
    assertThat(wanted()).isZero();
  }

  private long wanted() {
    return session.sql("SELECT COUNT(*) FROM erased_address WHERE purged = 0").number();
  }
}
