package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import co.com.bsl.inbox.domain.port.shared.PresencePort;
import co.com.bsl.inbox.testkit.contract.shared.PresenceContract;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Presence in PostgreSQL is what the contract promises. */
final class PostgresPresenceTest implements PresenceContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public PresencePort presence() {
    return postgres.store().shared().presence();
  }
}
