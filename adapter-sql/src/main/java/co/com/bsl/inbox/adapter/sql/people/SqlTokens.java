package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.ApiToken;
import co.com.bsl.inbox.domain.agent.Grant;
import co.com.bsl.inbox.domain.agent.Right;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tokens of programs, one row each. */
final class SqlTokens implements ApiTokenPort {
  private static final String ALL =
      "SELECT hash, agent, name, rights, created_at, expires_at, last_used_at FROM api_token ";
  private static final String FIND = ALL + "WHERE hash = :hash";
  private static final String OF = ALL + "WHERE agent = :agent ORDER BY created_at DESC, hash";

  private static final String ADD =
      """
      INSERT INTO api_token
        (hash, agent, name, rights, created_at, expires_at, last_used_at)
      VALUES (:hash, :agent, :name, :rights, :createdAt, :expiresAt, :lastUsedAt)
      """;

  private static final String USED = "UPDATE api_token SET last_used_at = :at WHERE hash = :hash";
  private static final String REVOKE = "DELETE FROM api_token WHERE hash = :key";
  private static final String REVOKE_ALL = "DELETE FROM api_token WHERE agent = :key";

  private final Database database;

  SqlTokens(Database database) {
    this.database = database;
  }

  @Override
  public Optional<ApiToken> find(String hash) {
    return database.read(session -> session.sql(FIND).set("hash", hash).first(SqlTokens::token));
  }

  @Override
  public List<ApiToken> of(AgentId owner) {
    return database.read(
        session -> session.sql(OF).set("agent", owner.value()).list(SqlTokens::token));
  }

  @Override
  public void add(ApiToken token) {
    database.write(
        unit ->
            unit.session()
                .sql(ADD)
                .set("hash", token.hash())
                .set("agent", token.owner().value())
                .set("name", Values.storable(token.grant().name()))
                .set("rights", words(token.grant().rights()))
                .set("createdAt", token.createdAt().toEpochMilli())
                .set("expiresAt", Values.millis(token.grant().until()))
                .set("lastUsedAt", Values.millis(token.lastUsedAt()))
                .update());
  }

  @Override
  public void used(String hash, Instant at) {
    database.write(
        unit -> unit.session().sql(USED).set("hash", hash).set("at", at.toEpochMilli()).update());
  }

  @Override
  public void revoke(String hash) {
    delete(REVOKE, hash);
  }

  @Override
  public void revokeAll(AgentId owner) {
    delete(REVOKE_ALL, owner.value());
  }

  private void delete(String statement, String key) {
    database.write(unit -> unit.session().sql(statement).set("key", key).update());
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    Grant grant =
        new Grant(
            row.getString("name"), rights(row.getString("rights")), Values.time(row, "expires_at"));
    return new ApiToken(
        row.getString("hash"),
        new AgentId(row.getString("agent")),
        grant,
        Instant.ofEpochMilli(row.getLong("created_at")),
        Values.time(row, "last_used_at"));
  }

  private static String words(Set<Right> rights) {
    return rights.stream().map(Right::name).collect(Collectors.joining(" "));
  }

  private static Set<Right> rights(String words) {
    return Stream.of(words.split(" ")).map(Right::valueOf).collect(Collectors.toSet());
  }
}
