package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named thread that hears of commits of other instances. Whatever it misses while it is not
 * connected, readers find in the log.
 */
final class PostgresListener implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);
  private static final int LISTEN_MILLIS = 1_000;
  private static final int PAUSE_SECONDS = 2;

  private final DataSource source;
  private final Runnable woken;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new Thread(this, "inbox-change-listener");
  private final AtomicReference<Connection> current = new AtomicReference<>();

  private PostgresListener(DataSource source, Runnable woken) {
    this.source = source;
    this.woken = woken;
  }

  static PostgresListener start(DataSource source, Runnable woken) {
    PostgresListener listener = new PostgresListener(source, woken);
    listener.thread.setDaemon(true);
    listener.thread.start();
    return listener;
  }

  @Override
  public void run() {
    try {
      do {
        listen();
      } while (!closing.await(PAUSE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      current.set(connection);
      statement.execute("LISTEN " + PostgresEngine.CHANNEL);
      woken.run();
      while (closing.getCount() > 0) {
        var notifications = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
        if (notifications != null && notifications.length > 0) {
          woken.run();
        }
      }
    } catch (SQLException | StoreException lost) {
      if (closing.getCount() > 0) {
        LOG.warn("not listening for other instances: {}", lost.getMessage());
      }
    }
  }

  /** Cuts the connection, because the thread may be waiting for an answer there. */
  void stop() {
    closing.countDown();
    Connection open = current.get();
    try {
      if (open != null) {
        open.abort(Runnable::run);
      }
      thread.join();
    } catch (SQLException gone) {
      LOG.debug("the connection was gone already", gone);
    } catch (InterruptedException later) {
      Thread.currentThread().interrupt();
    }
  }
}
