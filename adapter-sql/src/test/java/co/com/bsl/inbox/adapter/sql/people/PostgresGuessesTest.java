package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import co.com.bsl.inbox.testkit.contract.people.GuessRecordContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of them is what the contract promises. */
final class PostgresGuessesTest implements GuessRecordContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public GuessRecordPort guesses() {
    return postgres.store().people().guesses();
  }
}
