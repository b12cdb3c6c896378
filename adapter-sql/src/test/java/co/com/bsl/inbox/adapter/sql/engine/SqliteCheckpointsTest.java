package co.com.bsl.inbox.adapter.sql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Nothing ends the work on the log but the end of the inbox. */
final class SqliteCheckpointsTest {
  @TempDir Path folder;

  @Test
  void afterAFailureItBeginsAnewOnAnotherConnection() throws Exception {
    Counted withoutTables = new Counted(SqliteFiles.bare(folder).jdbcUrl());

    SqliteCheckpoints checkpoints = SqliteCheckpoints.start(withoutTables, withoutTables);
    try {
      assertThat(withoutTables.opened.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      checkpoints.stop();
    }
  }

  /** A database that is opened at least twice, if all is well. */
  private static final class Counted extends SQLiteDataSource {
    private final CountDownLatch opened = new CountDownLatch(2);

    Counted(String url) {
      setUrl(url);
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
      opened.countDown();
      return super.getConnection(user, password);
    }
  }
}
