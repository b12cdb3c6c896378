package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The team, one row for each account. */
final class SqlAgents implements AgentDirectoryPort {
  private static final String ALL = "SELECT id, name, role, active, password_hash FROM agent ";
  private static final String FIND = ALL + "WHERE id = :id";

  private static final String ADD =
      """
      INSERT INTO agent (id, name, role, active, password_hash)
      VALUES (:id, :name, :role, :active, :hash)
      ON CONFLICT (id) DO NOTHING
      """;

  /** Commands are carried out one after the other, on both engines: nobody comes in between. */
  private static final String SET_ROLE =
      """
      UPDATE agent SET role = :role
      WHERE id = :id AND (
        (:role = 'ADMINISTRATOR' AND active = 1)
        OR EXISTS (SELECT 1 FROM agent WHERE id <> :id AND active = 1 AND role = 'ADMINISTRATOR'))
      """;

  private static final String SET_ACTIVE =
      """
      UPDATE agent SET active = :active
      WHERE id = :id AND (
        (:active = 1 AND role = 'ADMINISTRATOR')
        OR EXISTS (SELECT 1 FROM agent WHERE id <> :id AND active = 1 AND role = 'ADMINISTRATOR'))
      """;

  private static final String SET_PASSWORD =
      "UPDATE agent SET password_hash = :hash WHERE id = :id";

  private final Database database;

  SqlAgents(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Account> find(AgentId id) {
    return database.read(
        session -> session.sql(FIND).set("id", id.value()).first(SqlAgents::account));
  }

  /** Sorted here, because the engines do not agree on the order of letters. */
  @Override
  public List<Account> all() {
    return database.read(session -> session.sql(ALL).list(SqlAgents::account)).stream()
        .sorted(Comparator.comparing(account -> account.agent().id().value()))
        .toList();
  }

  @Override
  public boolean add(Account account) {
    Agent agent = account.agent();
    return changes(
        session ->
            session
                .sql(ADD)
                .set("id", agent.id().value())
                .set("name", Values.storable(agent.name()))
                .set("role", agent.role().name())
                .set("active", agent.active() ? 1 : 0)
                .set("hash", account.passwordHash()));
  }

  @Override
  public boolean setRole(AgentId id, Role role) {
    return changes(session -> session.sql(SET_ROLE).set("id", id.value()).set("role", role.name()));
  }

  @Override
  public boolean setActive(AgentId id, boolean active) {
    return changes(
        session -> session.sql(SET_ACTIVE).set("id", id.value()).set("active", active ? 1 : 0));
  }

  @Override
  public void setPassword(AgentId id, String passwordHash) {
    database.write(
        unit ->
            unit.session()
                .sql(SET_PASSWORD)
                .set("id", id.value())
                .set("hash", passwordHash)
                .update());
  }

  private boolean changes(Function<Session, Prepared> statement) {
    return database.write(unit -> statement.apply(unit.session()).update() == 1);
  }

  private static Account account(ResultSet row) throws SQLException {
    Agent agent =
        new Agent(
            new AgentId(row.getString("id")),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            row.getInt("active") == 1);
    return new Account(agent, row.getString("password_hash"));
  }
}
