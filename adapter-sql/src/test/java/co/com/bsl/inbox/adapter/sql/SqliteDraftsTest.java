package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.testkit.contract.DraftContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SQLite keeps of drafts is what the contract promises. */
final class SqliteDraftsTest implements DraftContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public DraftPort drafts() {
    return sqlite.store().drafts();
  }

  @Override
  public InboxPort inbox() {
    return sqlite.store().inbox();
  }
}
