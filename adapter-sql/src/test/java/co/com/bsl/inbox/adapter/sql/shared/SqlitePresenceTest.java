package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import co.com.bsl.inbox.testkit.contract.shared.PresenceContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Presence in SQLite is what the contract promises. */
final class SqlitePresenceTest implements PresenceContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Override
  public PresencePort presence() {
    return sqlite.store().shared().presence();
  }
}
