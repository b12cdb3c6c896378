package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.audit.SqlAuditLog;
import co.com.bsl.inbox.adapter.sql.change.SqlChangeLog;
import co.com.bsl.inbox.adapter.sql.command.SqlInbox;
import co.com.bsl.inbox.adapter.sql.command.SqlSyncView;
import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.people.SqlPeople;
import co.com.bsl.inbox.adapter.sql.shared.SqlShared;
import co.com.bsl.inbox.adapter.sql.view.SqlView;
import co.com.bsl.inbox.application.health.StoreHealth;
import co.com.bsl.inbox.domain.port.AuditPort;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.ConversationStorePort;
import co.com.bsl.inbox.domain.port.DraftPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.QuarantinePort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.domain.port.people.AgentDirectoryPort;
import co.com.bsl.inbox.domain.port.people.SessionPort;
import java.time.Clock;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** The durable store on SQLite or PostgreSQL: open it, take its ports, close it. */
public final class SqlAdapter implements AutoCloseable {
  private final Database database;
  private final String url;
  private final InboxPort inbox;
  private final InboxViewPort view;

  private SqlAdapter(Database database, String url) {
    this.database = database;
    this.url = url;
    this.inbox = new SqlInbox(database);
    this.view = new SqlView(database);
  }

  /** Opens the store by the machine's own clock. */
  public static SqlAdapter open(SqlConfig config) {
    return open(config, Clock.systemUTC());
  }

  /**
   * Opens the store and brings its tables up to date; several instances may do so at once.
   *
   * @param clock by which changes are announced
   * @throws co.com.bsl.inbox.domain.port.StoreException when it cannot be used, saying why
   */
  public static SqlAdapter open(SqlConfig config, Clock clock) {
    return open(config, clock, UnaryOperator.identity());
  }

  /**
   * The same, seen through: questions and commands get their connections from what is made of each
   * source, which may count what passes.
   */
  public static SqlAdapter open(SqlConfig config, Clock clock, UnaryOperator<DataSource> sources) {
    return new SqlAdapter(
        Database.open(config.jdbcUrl(), config.user(), config.password().value(), sources, clock),
        config.jdbcUrl());
  }

  /** What was found when it was opened; cheap, however large it is. */
  public StoreSummary summary() {
    return SqlSurvey.of(database, view, url);
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

  /** Who did what. */
  public AuditPort audit() {
    return new SqlAuditLog(database);
  }

  /** Calls kept aside. */
  public QuarantinePort quarantine() {
    return new SqlQuarantine(database);
  }

  /** What agents have begun to write. */
  public DraftPort drafts() {
    return new SqlDrafts(database);
  }

  /** What people and programs sign in with besides, and who guesses. */
  public SqlPeople people() {
    return new SqlPeople(database);
  }

  /** What instances keep for one another. */
  public SqlShared shared() {
    return new SqlShared(database);
  }

  /** Whether other instances may have it open at the same time. */
  public boolean isShared() {
    return !url.startsWith("jdbc:sqlite:");
  }

  /** The store in the shape of a second record. */
  public ConversationStorePort conversations() {
    return new SqlConversationStore(inbox, view);
  }

  /** Whether it keeps what it is given. */
  public StoreHealth health() {
    return database::isKeeping;
  }

  /** Finishes what is under way and lets go of the database. */
  @Override
  public void close() {
    database.close();
  }
}
