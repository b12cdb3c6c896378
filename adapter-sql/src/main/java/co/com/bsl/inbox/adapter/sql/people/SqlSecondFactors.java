package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.SecondFactor;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Second factors, one row each, and one for every recovery code that is still unused. */
final class SqlSecondFactors implements SecondFactorPort {
  private static final String FIND =
      "SELECT agent, secret, confirmed, last_step FROM second_factor WHERE agent = :agent";
  private static final String CODES = "SELECT hash FROM recovery_code WHERE agent = :agent";

  private static final String SAVE =
      """
      INSERT INTO second_factor (agent, secret, confirmed, last_step)
      VALUES (:agent, :secret, :confirmed, :lastStep)
      ON CONFLICT (agent) DO UPDATE SET
        secret = excluded.secret, confirmed = excluded.confirmed, last_step = excluded.last_step
      """;

  private static final String ADD_CODE =
      "INSERT INTO recovery_code (agent, hash) VALUES (:agent, :hash)";

  private static final String USE_STEP =
      "UPDATE second_factor SET last_step = :step WHERE agent = :agent AND last_step < :step";

  private static final String USE_CODE =
      "DELETE FROM recovery_code WHERE agent = :agent AND hash = :hash";

  private static final String DROP = "DELETE FROM second_factor WHERE agent = :agent";
  private static final String DROP_CODES = "DELETE FROM recovery_code WHERE agent = :agent";
  private static final String OWNERS = "SELECT agent FROM second_factor WHERE confirmed = 1";

  private final Database database;

  SqlSecondFactors(Database database) {
    this.database = database;
  }

  @Override
  public Optional<SecondFactor> find(AgentId owner) {
    return database.read(
        session -> {
          List<String> codes =
              session.sql(CODES).set("agent", owner.value()).list(row -> row.getString("hash"));
          return session
              .sql(FIND)
              .set("agent", owner.value())
              .first(row -> factor(row, Set.copyOf(codes)));
        });
  }

  @Override
  public void save(SecondFactor factor) {
    database.write(
        unit -> {
          replace(unit.session(), factor);
          return null;
        });
  }

  @Override
  public boolean useStep(AgentId owner, long step) {
    return database.write(
        unit ->
            unit.session().sql(USE_STEP).set("agent", owner.value()).set("step", step).update()
                == 1);
  }

  @Override
  public boolean useRecovery(AgentId owner, String hash) {
    return database.write(
        unit ->
            unit.session().sql(USE_CODE).set("agent", owner.value()).set("hash", hash).update()
                == 1);
  }

  @Override
  public void remove(AgentId owner) {
    database.write(
        unit -> {
          unit.session().sql(DROP_CODES).set("agent", owner.value()).update();
          return unit.session().sql(DROP).set("agent", owner.value()).update();
        });
  }

  @Override
  public Set<AgentId> owners() {
    return Set.copyOf(
        database.read(
            session -> session.sql(OWNERS).list(row -> new AgentId(row.getString("agent")))));
  }

  private static void replace(Session session, SecondFactor factor) {
    String agent = factor.owner().value();
    session
        .sql(SAVE)
        .set("agent", agent)
        .set("secret", factor.secret())
        .set("confirmed", factor.confirmed() ? 1 : 0)
        .set("lastStep", factor.lastStep())
        .update();
    session.sql(DROP_CODES).set("agent", agent).update();
    for (String hash : factor.recoveryHashes()) {
      session.sql(ADD_CODE).set("agent", agent).set("hash", hash).update();
    }
  }

  private static SecondFactor factor(ResultSet row, Set<String> codes) throws SQLException {
    return new SecondFactor(
        new AgentId(row.getString("agent")),
        row.getString("secret"),
        row.getInt("confirmed") == 1,
        row.getLong("last_step"),
        codes);
  }
}
