package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.agent.Account;
import co.com.bsl.inbox.domain.agent.Agent;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Role;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The team, one row for each account. */
final class SqlAgents implements AgentDirectoryPort {
  private static final String ALL = "SELECT id, name, role, active, password_hash FROM agent ";
  private static final String FIND = ALL + "WHERE id = :id";

  private static final String SAVE =
      """
      INSERT INTO agent (id, name, role, active, password_hash)
      VALUES (:id, :name, :role, :active, :hash)
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, role = excluded.role, active = excluded.active,
        password_hash = excluded.password_hash
      """;

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
  public void save(Account account) {
    Agent agent = account.agent();
    database.write(
        unit ->
            unit.session()
                .sql(SAVE)
                .set("id", agent.id().value())
                .set("name", agent.name())
                .set("role", agent.role().name())
                .set("active", agent.active() ? 1 : 0)
                .set("hash", account.passwordHash())
                .update());
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
