package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.guess.Failures;
import co.com.bsl.inbox.domain.guess.Network;
import co.com.bsl.inbox.domain.guess.Suspect;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import java.time.Instant;
import java.util.List;

/** Failures to sign in and places of success, one row each, the oldest ones dropped in passing. */
final class SqlGuesses implements GuessRecordPort {
  private static final String FAILURES =
      "SELECT failures, last_at FROM guess WHERE kind = :kind AND who = :who";

  private static final String FAILED =
      """
      INSERT INTO guess (kind, who, failures, last_at) VALUES (:kind, :who, 1, :at)
      ON CONFLICT (kind, who) DO UPDATE SET
        failures = guess.failures + 1, last_at = excluded.last_at
      """;

  private static final String DROP_FORGOTTEN = "DELETE FROM guess WHERE last_at <= :forgotten";

  private static final String DROP_SURPLUS =
      """
      DELETE FROM guess
      WHERE last_at < (SELECT last_at FROM guess ORDER BY last_at DESC LIMIT 1 OFFSET :most)
      """;

  private static final String FORGIVE = "DELETE FROM guess WHERE kind = :kind AND who = :who";

  private static final String WELCOME =
      """
      INSERT INTO welcome (agent, network, last_at) VALUES (:agent, :network, :at)
      ON CONFLICT (agent, network) DO UPDATE SET last_at = excluded.last_at
      """;

  private static final String DROP_OLD_WELCOMES =
      """
      DELETE FROM welcome
      WHERE last_at < (SELECT last_at FROM welcome ORDER BY last_at DESC LIMIT 1 OFFSET :most)
      """;

  private static final String WELCOMED =
      """
      SELECT COUNT(*) FROM welcome
      WHERE agent = :agent AND network = :network AND last_at > :since
      """;

  private final Database database;

  SqlGuesses(Database database) {
    this.database = database;
  }

  @Override
  public Failures failures(Suspect suspect) {
    return database
        .read(
            session ->
                session
                    .sql(FAILURES)
                    .set("kind", suspect.kind().name())
                    .set("who", suspect.who())
                    .first(
                        row -> new Failures(row.getInt(1), Instant.ofEpochMilli(row.getLong(2)))))
        .orElse(Failures.NONE);
  }

  @Override
  public void failed(List<Suspect> suspects, Instant at) {
    database.write(
        unit -> {
          Session session = unit.session();
          long forgotten = Failures.forgottenAt(at).toEpochMilli();
          session.sql(DROP_FORGOTTEN).set("forgotten", forgotten).update();
          suspects.forEach(suspect -> count(session, suspect, at));
          return session.sql(DROP_SURPLUS).set("most", MOST).update();
        });
  }

  @Override
  public void forgive(List<Suspect> suspects) {
    database.write(
        unit -> {
          suspects.forEach(suspect -> forget(unit.session(), suspect));
          return null;
        });
  }

  @Override
  public void welcome(AgentId agent, Network network, Instant at) {
    database.write(
        unit -> {
          unit.session()
              .sql(WELCOME)
              .set("agent", agent.value())
              .set("network", network.value())
              .set("at", at.toEpochMilli())
              .update();
          return unit.session().sql(DROP_OLD_WELCOMES).set("most", MOST).update();
        });
  }

  @Override
  public boolean welcomedSince(AgentId agent, Network network, Instant since) {
    return database.read(
        session ->
            session
                    .sql(WELCOMED)
                    .set("agent", agent.value())
                    .set("network", network.value())
                    .set("since", since.toEpochMilli())
                    .number()
                > 0);
  }

  private static void count(Session session, Suspect suspect, Instant at) {
    session
        .sql(FAILED)
        .set("kind", suspect.kind().name())
        .set("who", suspect.who())
        .set("at", at.toEpochMilli())
        .update();
  }

  private static void forget(Session session, Suspect suspect) {
    session.sql(FORGIVE).set("kind", suspect.kind().name()).set("who", suspect.who()).update();
  }
}
