package co.com.bsl.inbox.adapter.sql.people;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.people.GuessRecordPort;
import co.com.bsl.inbox.testkit.contract.people.GuessRecordContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of them is what the contract promises. */
final class SqliteGuessesTest implements GuessRecordContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public GuessRecordPort guesses() {
    return sqlite.store().people().guesses();
  }
}
