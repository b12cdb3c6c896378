package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.care.move.table.Catalogue;
import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The PostgreSQL database that is moved to, in the one transaction in which everything happens: up
 * to its end nobody else sees any of it or can use the tables.
 */
final class Destination {
  /** Even a server that is told to be strict lets the work take its time, but not others' locks. */
  private static final List<String> PATIENCE =
      List.of(
          "SET LOCAL statement_timeout = 0",
          "SET LOCAL idle_in_transaction_session_timeout = 0",
          "SET LOCAL lock_timeout = '10s'");

  private static final String LOCK = "LOCK TABLE %s IN ACCESS EXCLUSIVE MODE";
  private static final String ANY = "SELECT COUNT(*) FROM (SELECT 1 FROM %s LIMIT 1) AS any_row";
  private static final String USED = "SELECT COUNT(*) FROM %s WHERE %s <> 0";
  private static final String CLEAR = "DELETE FROM %s";
  private static final String ANALYZE = "ANALYZE %s";

  /** Tables that are never without their one row, and the column that says 0 before any use. */
  private static final Map<String, String> COUNTERS =
      Map.of("change_counter", "latest", "audit_head", "number");

  private final Session session;
  private final List<Table> tables;

  private Destination(Session session, List<Table> tables) {
    this.session = session;
    this.tables = tables;
  }

  /** The database, which nobody else can use until the transaction ends. */
  static Destination claimed(Session session) {
    PATIENCE.forEach(setting -> session.sql(setting).update());
    Destination destination = of(session);
    session.sql(LOCK.formatted(destination.names())).update();
    destination.requireUnused();
    return destination;
  }

  /** The database as it is. */
  static Destination of(Session session) {
    return new Destination(session, Catalogue.targetTables(session));
  }

  /** Refuses a database in which anything was ever kept. */
  void requireUnused() {
    List<String> used = tables.stream().map(Table::name).filter(this::isUsed).toList();
    if (!used.isEmpty()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "nothing was moved, as the target is not empty (%s): name an empty database"
              .formatted(String.join(", ", used)));
    }
  }

  /** Takes out what a new store begins with. */
  void clear() {
    COUNTERS.keySet().forEach(name -> session.sql(CLEAR.formatted(Table.quoted(name))).update());
  }

  /** Has the server count, so that it plans for what is there now. */
  void analyze() {
    session.sql(ANALYZE.formatted(names())).update();
  }

  private boolean isUsed(String name) {
    String quoted = Table.quoted(name);
    String column = COUNTERS.get(name);
    String question = column == null ? ANY.formatted(quoted) : USED.formatted(quoted, column);
    return session.sql(question).number() > 0;
  }

  private String names() {
    return tables.stream().map(Table::name).map(Table::quoted).collect(Collectors.joining(", "));
  }
}
