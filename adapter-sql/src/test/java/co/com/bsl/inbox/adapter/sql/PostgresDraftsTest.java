package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.testkit.contract.DraftContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PostgreSQL keeps of drafts is what the contract promises. */
final class PostgresDraftsTest implements DraftContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public DraftPort drafts() {
    return postgres.store().drafts();
  }

  @Override
  public InboxPort inbox() {
    return postgres.store().inbox();
  }
}
