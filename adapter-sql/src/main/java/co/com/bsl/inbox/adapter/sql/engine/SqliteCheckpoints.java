package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named thread that moves what was committed from SQLite's log into its file, so that commits
 * seldom have to. It never holds them up, and whatever it leaves the next commits do. After a
 * failure it begins anew on another connection.
 */
final class SqliteCheckpoints implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteCheckpoints.class);
  private static final int PAUSE_MILLIS = 250;
  private static final int PAUSES_AFTER_BUSY = 120;
  private static final int SECONDS_AFTER_FAILURE = 2;

  private final DataSource source;
  private final SqlitePurge purge;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this, "inbox-checkpoints");

  private SqliteCheckpoints(DataSource source, SqlitePurge purge) {
    this.source = source;
    this.purge = purge;
  }

  static SqliteCheckpoints start(DataSource source, DataSource hasty) {
    SqliteCheckpoints checkpoints =
        new SqliteCheckpoints(source, new SqlitePurge(hasty, PAUSES_AFTER_BUSY));
    checkpoints.thread.setDaemon(true);
    checkpoints.thread.start();
    return checkpoints;
  }

  @Override
  public void run() {
    try {
      do {
        work();
      } while (!closing.await(SECONDS_AFTER_FAILURE, TimeUnit.SECONDS));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() throws InterruptedException {
    try (Session session = Session.reading(Session.on(source))) {
      while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        session.sql("PRAGMA wal_checkpoint(PASSIVE)").list(row -> row.getInt(1));
        purge.ifWanted(session);
      }
    } catch (RuntimeException failure) {
      LOG.warn("commits move the log by themselves for a while: {}", failure.getMessage());
    }
  }

  void stop() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException later) {
      Thread.currentThread().interrupt();
    }
  }
}
