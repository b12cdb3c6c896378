package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The inbox on PostgreSQL keeps what an inbox promises. */
final class PostgresInboxTest implements SqlInboxContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public SqlAdapter store() {
    return postgres.store();
  }

  @Override
  public SqlConfig config() {
    return postgres.config();
  }
}
