package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The inbox on SQLite keeps what an inbox promises. */
final class SqliteInboxTest implements SqlInboxContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public SqlAdapter store() {
    return sqlite.store();
  }

  @Override
  public SqlConfig config() {
    return sqlite.config();
  }
}
