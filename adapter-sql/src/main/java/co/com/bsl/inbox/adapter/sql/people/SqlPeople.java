package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.port.people.ApiTokenPort;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import co.com.bsl.inbox.domain.port.people.SecondFactorPort;

/** What is kept of people beyond their accounts and sessions: what they sign in with, and guess. */
public final class SqlPeople {
  private final Database database;

  public SqlPeople(Database database) {
    this.database = database;
  }

  /** What programs sign in with. */
  public ApiTokenPort tokens() {
    return new SqlTokens(database);
  }

  /** What agents prove besides their passwords. */
  public SecondFactorPort factors() {
    return new SqlSecondFactors(database);
  }

  /** Who failed to sign in, and who was let in. */
  public GuessRecordPort guesses() {
    return new SqlGuesses(database);
  }
}
