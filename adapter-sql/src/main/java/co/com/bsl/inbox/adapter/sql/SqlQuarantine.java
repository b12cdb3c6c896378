package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.row.HeldCallRows;
import co.com.bsl.inbox.adapter.sql.row.HeldCallRows.Numbered;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.quarantine.HeldCall;
import co.com.bsl.inbox.domain.quarantine.HeldCallId;
import co.com.bsl.inbox.domain.quarantine.Replay;
import co.com.bsl.inbox.domain.view.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls kept aside, one row for each. */
final class SqlQuarantine implements QuarantinePort {
  private static final String SETTLE =
      """
      UPDATE held_call SET replayed_at = :at, replayed_by = :by, result = :result
      WHERE id = :id AND replayed_at IS NULL
      """;

  private static final String DROP = "DELETE FROM held_call WHERE id = :id";
  private static final String FORGET_OLD = "DELETE FROM held_call WHERE at_millis < :before";

  private static final String FORGET_SURPLUS =
      """
      DELETE FROM held_call WHERE number <=
        (SELECT number FROM held_call ORDER BY number DESC LIMIT 1 OFFSET :most)
      """;

  private final Database database;

  SqlQuarantine(Database database) {
    this.database = database;
  }

  @Override
  public void keep(HeldCall call) {
    database.write(
        unit -> {
          HeldCallRows.keep(unit.session(), call);
          return null;
        });
  }

  @Override
  public Page<HeldCall> list(Optional<String> after, int limit) {
    long number = after.map(Long::parseLong).orElse(Long.MAX_VALUE);
    List<Numbered> rows = database.read(session -> HeldCallRows.before(session, number, limit + 1));
    List<Numbered> page = rows.subList(0, Math.min(limit, rows.size()));
    Optional<String> next =
        rows.size() > limit
            ? Optional.of(Long.toString(page.get(limit - 1).number()))
            : Optional.empty();
    return new Page<>(page.stream().map(Numbered::call).toList(), next);
  }

  @Override
  public Optional<HeldCall> find(HeldCallId id) {
    return database.read(session -> HeldCallRows.find(session, id));
  }

  @Override
  public boolean settle(HeldCallId id, Replay replay) {
    return database.write(
        unit ->
            unit.session()
                    .sql(SETTLE)
                    .set("at", replay.at().toEpochMilli())
                    .set("by", replay.by().value())
                    .set("result", replay.result().name())
                    .set("id", id.value())
                    .update()
                == 1);
  }

  @Override
  public void drop(HeldCallId id) {
    database.write(unit -> unit.session().sql(DROP).set("id", id.value()).update());
  }

  @Override
  public void forget(Instant before, int most) {
    database.write(
        unit -> {
          unit.session().sql(FORGET_OLD).set("before", before.toEpochMilli()).update();
          return unit.session().sql(FORGET_SURPLUS).set("most", most).update();
        });
  }
}
