package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named thread that moves what was committed from SQLite's log into its file, so that commits
 * seldom have to. It never holds them up, and whatever it leaves the next commits do.
 */
final class SqliteCheckpoints implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteCheckpoints.class);
  private static final int PAUSE_MILLIS = 250;

  private final DataSource source;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this, "inbox-checkpoints");

  private SqliteCheckpoints(DataSource source) {
    this.source = source;
  }

  static SqliteCheckpoints start(DataSource source) {
    SqliteCheckpoints checkpoints = new SqliteCheckpoints(source);
    checkpoints.thread.setDaemon(true);
    checkpoints.thread.start();
    return checkpoints;
  }

  @Override
  public void run() {
    try (Session session = Session.reading(Session.on(source))) {
      while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        session.sql("PRAGMA wal_checkpoint(PASSIVE)").list(row -> row.getInt(1));
        SqlitePurge.ifWanted(session);
      }
    } catch (StoreException failure) {
      LOG.warn("commits move the log by themselves from now on: {}", failure.getMessage());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
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
