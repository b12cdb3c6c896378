package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Who may go in to a SQLite database: one at a time, or nobody else at all. */
final class SqliteDoor {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteDoor.class);
  private static final int PATIENCE_MILLIS = 2_000;

  /** The locks that the one thread in here has: Java takes none twice. */
  private static final Set<Path> HELD = new HashSet<>();

  private final SqliteFile file;

  SqliteDoor(SqliteFile file) {
    this.file = file;
  }

  /** Locks a file beside the database against other processes, and an object against ourselves. */
  void alone(Runnable work) {
    synchronized (HELD) {
      if (!HELD.add(file.lock())) {
        work.run();
        return;
      }
      try (FileChannel channel =
          FileChannel.open(file.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        work.run();
      } catch (IOException failure) {
        throw new StoreException(
            StoreException.Cause.UNAVAILABLE,
            "cannot write beside the database, check the folder and its rights: " + file.lock(),
            failure);
      } finally {
        HELD.remove(file.lock());
      }
    }
  }

  void undisturbed(Runnable work) {
    alone(
        () -> {
          if (file.exists()) {
            takeOver();
          }
          work.run();
        });
  }

  /**
   * Everybody who has the file open holds a lock that this one contradicts; it goes with their
   * process, however that ends. Afterwards all that was committed is in the file itself.
   */
  private void takeOver() {
    try (Session session = Session.reading(Session.on(exclusive()))) {
      session.sql("BEGIN EXCLUSIVE").update();
      session.sql("COMMIT").update();
      session.sql("PRAGMA wal_checkpoint(TRUNCATE)").list(row -> row.getInt(1));
    } catch (StoreException failure) {
      if (failure.kind() == StoreException.Cause.UNAVAILABLE) {
        throw new StoreException(
            failure.kind(),
            "somebody has %s open: stop the inbox first".formatted(file.path()),
            failure);
      }
      LOG.warn("whether anybody has it open cannot be told: {}", failure.getMessage());
    }
  }

  /** The lock must be asked for before anything is read, so nothing else is set here. */
  private DataSource exclusive() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(file.url());
    return source;
  }
}
