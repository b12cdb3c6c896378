package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.port.shared.LeasePort;
import java.time.Instant;

/** Leases, one row for each work that somebody has. */
final class SqlLeases implements LeasePort {
  private static final String TAKE =
      """
      INSERT INTO work_lease (work, holder, until_millis) VALUES (:work, :holder, :until)
      ON CONFLICT (work) DO UPDATE SET
        holder = excluded.holder, until_millis = excluded.until_millis
      WHERE work_lease.holder = excluded.holder OR work_lease.until_millis <= :now
      """;

  private static final String RELEASE =
      "DELETE FROM work_lease WHERE work = :work AND holder = :holder";

  private final Database database;

  SqlLeases(Database database) {
    this.database = database;
  }

  @Override
  public boolean take(String work, String holder, Instant now, Instant until) {
    return database.write(
            unit ->
                unit.session()
                    .sql(TAKE)
                    .set("work", work)
                    .set("holder", holder)
                    .set("until", until.toEpochMilli())
                    .set("now", now.toEpochMilli())
                    .update())
        > 0;
  }

  @Override
  public void release(String work, String holder) {
    database.write(
        unit -> unit.session().sql(RELEASE).set("work", work).set("holder", holder).update());
  }
}
