package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.Stores;
import co.com.bsl.inbox.adapter.sql.care.move.table.Catalogue;
import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.care.move.table.Tally;
import co.com.bsl.inbox.adapter.sql.care.move.table.WordFiling;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.Schema;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Moves a SQLite store into an empty PostgreSQL database while no inbox works on either. Everything
 * arrives, is compared and makes sense, or the database stays empty; the file is only read, except
 * that tables of an older program are brought up to date first, as a start would do.
 */
public final class StoreMove {
  private final Engine source;
  private final Engine target;
  private final Clock clock;
  private final MoveListener listener;

  /**
   * The move of that store to that place.
   *
   * @throws StoreException when it is not one from SQLite to PostgreSQL
   */
  public StoreMove(SqlConfig source, SqlConfig target, Clock clock, MoveListener listener) {
    this.source =
        SqliteFile.of(source.jdbcUrl())
            .map(file -> Stores.engine(SqlConfig.at(Stores.existing(file).url())))
            .orElseThrow(() -> refusal("the store is on PostgreSQL already: name a file"));
    if (SqliteFile.of(target.jdbcUrl()).isPresent()) {
      throw refusal("the target is a SQLite file: name a PostgreSQL database");
    }
    this.target = Stores.engine(target);
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Moves it.
   *
   * @param anyhow also when it holds what should not be; a damaged file is always refused
   */
  public Moved run(boolean anyhow) {
    refuseEarly();
    AtomicReference<Optional<Moved>> moved = new AtomicReference<>(Optional.empty());
    source.undisturbed(() -> target.undisturbed(() -> moved.set(Optional.of(prepared(anyhow)))));
    return moved.get().orElseThrow();
  }

  /** Before anything is brought up to date. */
  private void refuseEarly() {
    try (Session look = Stores.look(source)) {
      Stores.requireOurs(source, look);
    }
    try (Session look = Stores.look(target)) {
      Schema.requireKnown(Schema.version(target, look));
      Destination.of(look).requireUnused();
    }
  }

  private Moved prepared(boolean anyhow) {
    Schema.prepare(source);
    try (Session from = Stores.look(source)) {
      Proof proof = new Proof(listener);
      Set<String> broken = proof.mayLeave(source, from, anyhow);
      Schema.prepare(target);
      try (Session to = Session.writing(target.enduring())) {
        Map<Table, Tally> left = copy(from, to);
        proof.hasArrived(left, target, to, broken);
        to.commit();
        return new Moved(left.size(), left.values().stream().mapToLong(Tally::rows).sum());
      }
    }
  }

  private Map<Table, Tally> copy(Session from, Session to) {
    Destination destination = Destination.claimed(to);
    Map<Table, Tally> left = new LinkedHashMap<>();
    Transfer transfer = new Transfer(from, to, clock, listener);
    Scaffold scaffold = Scaffold.down(to);
    destination.clear();
    Catalogue.shared(from, to).forEach(table -> left.put(table, transfer.table(table)));
    WordFiling.all().forEach(transfer::words);
    listener.completing();
    scaffold.up();
    Numbers.goOn(from, to);
    destination.analyze();
    return left;
  }

  private static StoreException refusal(String reason) {
    return new StoreException(StoreException.Cause.INCONSISTENT, "nothing was moved, as " + reason);
  }
}
