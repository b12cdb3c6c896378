package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.change.SqlChangeLog;
import co.com.bsl.inbox.adapter.sql.command.SqlInbox;
import co.com.bsl.inbox.adapter.sql.command.SqlSyncView;
import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.view.SqlView;
import co.com.bsl.inbox.domain.port.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SessionPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;

/** The durable store on SQLite or PostgreSQL: open it, take its ports, close it. */
public final class SqlAdapter implements AutoCloseable {
  private final Database database;
  private final InboxPort inbox;
  private final InboxViewPort view;

  private SqlAdapter(Database database) {
    this.database = database;
    this.inbox = new SqlInbox(database);
    this.view = new SqlView(database);
  }

  /**
   * Opens the store and brings its tables up to date; several instances may do so at once.
   *
   * @throws co.com.bsl.inbox.domain.port.StoreException when it cannot be used, saying why
   */
  public static SqlAdapter open(SqlConfig config) {
    return new SqlAdapter(
        Database.open(config.jdbcUrl(), config.user(), config.password().value()));
  }

  /** The store as commands see it. */
  public InboxPort inbox() {
    return inbox;
  }

  /** The store as readers see it. */
  public InboxViewPort view() {
    return view;
  }

  /** The store as those see it who compare it with other records. */
  public SyncViewPort syncView() {
    return new SqlSyncView(database);
  }

  /** The log of all changes. */
  public ChangeLogPort changes() {
    return new SqlChangeLog(database);
  }

  /** The team. */
  public AgentDirectoryPort agents() {
    return new SqlAgents(database);
  }

  /** Who is signed in. */
  public SessionPort sessions() {
    return new SqlSessions(database);
  }

  /** The store in the shape of a second record. */
  public ConversationStorePort conversations() {
    return new SqlConversationStore(inbox, view);
  }

  /** Finishes what is under way and lets go of the database. */
  @Override
  public void close() {
    database.close();
  }
}
