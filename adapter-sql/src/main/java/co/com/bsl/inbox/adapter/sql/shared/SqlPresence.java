package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Where agents are, one row for each that was anywhere lately. */
final class SqlPresence implements PresencePort {
  private static final String SEEN =
      """
      INSERT INTO presence (agent, name, place, typing, until_millis)
      VALUES (:agent, :name, :place, :typing, :until)
      ON CONFLICT (agent) DO UPDATE SET
        name = excluded.name, place = excluded.place, typing = excluded.typing,
        until_millis = excluded.until_millis
      """;

  private static final String FORGET = "DELETE FROM presence WHERE until_millis <= :now";

  private static final String GONE = "DELETE FROM presence WHERE agent = :agent AND place = :place";

  private static final String AFTER =
      """
      SELECT agent, name, place, typing, until_millis FROM presence WHERE until_millis > :time
      ORDER BY agent
      """;

  private final Database database;

  SqlPresence(Database database) {
    this.database = database;
  }

  @Override
  public void seen(Sighting sighting, Instant now) {
    database.write(
        unit -> {
          unit.session().sql(FORGET).set("now", now.toEpochMilli()).update();
          return keep(unit.session(), sighting);
        });
  }

  @Override
  public void gone(AgentId agent, Address place) {
    database.write(
        unit ->
            unit.session()
                .sql(GONE)
                .set("agent", agent.value())
                .set("place", place.value())
                .update());
  }

  @Override
  public List<Sighting> after(Instant time) {
    return database.read(
        session -> session.sql(AFTER).set("time", time.toEpochMilli()).list(SqlPresence::sighting));
  }

  private static int keep(Session session, Sighting sighting) {
    return session
        .sql(SEEN)
        .set("agent", sighting.agent().value())
        .set("name", sighting.name())
        .set("place", sighting.place().value())
        .set("typing", sighting.typing() ? 1 : 0)
        .set("until", sighting.until().toEpochMilli())
        .update();
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        new AgentId(row.getString("agent")),
        row.getString("name"),
        Address.parse(row.getString("place")),
        row.getInt("typing") == 1,
        Instant.ofEpochMilli(row.getLong("until_millis")));
  }
}
