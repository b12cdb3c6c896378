package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the bytes of erased contacts out of SQLite's files. Rows are overwritten as they are
 * removed; their words stay in the indexes until those are merged, and everything stays in the log
 * until that is cut. Works in small steps, so that commits in between hardly wait.
 */
final class SqlitePurge {
  private static final Logger LOG = LoggerFactory.getLogger(SqlitePurge.class);
  private static final int PAGES = 64;
  private static final String TRUNCATE = "PRAGMA wal_checkpoint(TRUNCATE)";
  private static final String CHANGES = "SELECT total_changes()";
  private static final String WANTED = "SELECT fingerprint FROM erased_address WHERE purged = 0";
  private static final String DONE =
      "UPDATE erased_address SET purged = 1 WHERE fingerprint = :fingerprint";

  /** By SQLite's manual: a negative number begins to merge all, positive ones go on. */
  private static final String MERGE = "INSERT INTO %1$s (%1$s, rank) VALUES ('merge', :pages)";

  private final DataSource hasty;
  private final int rest;
  private int resting;

  /**
   * @param hasty connections that wait for nobody: cutting the log keeps every commit waiting for
   *     as long as it waits itself
   * @param rest how often nothing is done after somebody was in the way
   */
  SqlitePurge(DataSource hasty, int rest) {
    this.hasty = hasty;
    this.rest = rest;
  }

  /** Does what is wanted; while somebody reads or writes for too long, it stays wanted. */
  void ifWanted(Session session) {
    if (resting > 0) {
      resting--;
      return;
    }
    List<String> erased = session.sql(WANTED).list(row -> row.getString(1));
    if (!erased.isEmpty()) {
      purge(session, erased);
    }
  }

  private void purge(Session session, List<String> erased) {
    try {
      for (WordIndex index : WordIndex.values()) {
        mergeAll(session, MERGE.formatted(index.table()));
      }
      if (cutsLog()) {
        erased.forEach(one -> session.sql(DONE).set("fingerprint", one).update());
      } else {
        resting = rest;
      }
    } catch (StoreException busy) {
      LOG.debug("not purged yet: {}", busy.getMessage());
      resting = rest;
    }
  }

  private boolean cutsLog() {
    try (Session brief = Session.reading(Session.on(hasty))) {
      return brief.sql(TRUNCATE).one(row -> row.getInt(1)) == 0;
    }
  }

  /** A step that changes nothing but its own command's row says that there is no more to do. */
  private static void mergeAll(Session session, String merge) {
    int pages = -PAGES;
    long before;
    long after = session.sql(CHANGES).number();
    do {
      before = after;
      session.sql(merge).set("pages", pages).update();
      after = session.sql(CHANGES).number();
      pages = PAGES;
    } while (after - before >= 2);
  }
}
