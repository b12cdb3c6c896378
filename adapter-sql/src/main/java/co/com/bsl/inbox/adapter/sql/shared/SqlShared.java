package co.com.bsl.inbox.adapter.sql.shared;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.port.shared.LeasePort;
import co.com.bsl.inbox.domain.port.shared.PresencePort;

/** What instances of the inbox keep for one another, beyond the inbox itself. */
public final class SqlShared {
  private final Database database;

  public SqlShared(Database database) {
    this.database = database;
  }

  /** Who does what one instance is to do. */
  public LeasePort leases() {
    return new SqlLeases(database);
  }

  /** Where the agents are. */
  public PresencePort presence() {
    return new SqlPresence(database);
  }
}
