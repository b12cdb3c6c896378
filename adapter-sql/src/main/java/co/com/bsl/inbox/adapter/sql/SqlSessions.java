package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Session;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Sessions, one row for each sign-in. */
final class SqlSessions implements SessionPort {
  private static final String FIND =
      "SELECT token_hash, agent, created_at, last_seen_at FROM session WHERE token_hash = :hash";

  private static final String ADD =
      """
      INSERT INTO session (token_hash, agent, created_at, last_seen_at)
      VALUES (:hash, :agent, :createdAt, :lastSeenAt)
      """;

  private static final String SEEN =
      "UPDATE session SET last_seen_at = :at WHERE token_hash = :hash";

  private static final String END = "DELETE FROM session WHERE token_hash = :key";
  private static final String END_ALL = "DELETE FROM session WHERE agent = :key";

  private static final String END_UNUSED =
      "DELETE FROM session WHERE last_seen_at < :seenBefore OR created_at < :begunBefore";

  private final Database database;

  SqlSessions(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return database.read(
        session -> session.sql(FIND).set("hash", tokenHash).first(SqlSessions::session));
  }

  @Override
  public void add(Session session) {
    database.write(
        unit ->
            unit.session()
                .sql(ADD)
                .set("hash", session.tokenHash())
                .set("agent", session.agent().value())
                .set("createdAt", session.createdAt().toEpochMilli())
                .set("lastSeenAt", session.lastSeenAt().toEpochMilli())
                .update());
  }

  @Override
  public void seen(String tokenHash, Instant at) {
    database.write(
        unit ->
            unit.session().sql(SEEN).set("hash", tokenHash).set("at", at.toEpochMilli()).update());
  }

  @Override
  public void end(String tokenHash) {
    delete(END, tokenHash);
  }

  @Override
  public void endAll(AgentId agent) {
    delete(END_ALL, agent.value());
  }

  @Override
  public int endUnused(Instant seenBefore, Instant begunBefore) {
    return database.write(
        unit ->
            unit.session()
                .sql(END_UNUSED)
                .set("seenBefore", seenBefore.toEpochMilli())
                .set("begunBefore", begunBefore.toEpochMilli())
                .update());
  }

  private void delete(String statement, String key) {
    database.write(unit -> unit.session().sql(statement).set("key", key).update());
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("token_hash"),
        new AgentId(row.getString("agent")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Instant.ofEpochMilli(row.getLong("last_seen_at")));
  }
}
