package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.port.InboxPort;
import java.util.function.Function;

/** The durable inbox as commands see it. */
public final class SqlInbox implements InboxPort {
  private final Database database;

  public SqlInbox(Database database) {
    this.database = database;
  }

  @Override
  public <R> R commit(Function<InboxTransaction, R> command) {
    return database.write(unit -> command.apply(new SqlTransaction(unit, database.dialect())));
  }
}
