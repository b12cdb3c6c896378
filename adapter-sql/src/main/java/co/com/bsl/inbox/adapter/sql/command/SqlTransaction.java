package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.audit.SqlAudit;
import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.row.ChangeRows;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.commit.AuditRecords;
import co.com.bsl.inbox.domain.commit.BookmarkRecords;
import co.com.bsl.inbox.domain.commit.ConversationRecords;
import co.com.bsl.inbox.domain.commit.ErasureRecords;
import co.com.bsl.inbox.domain.commit.InboxTransaction;
import co.com.bsl.inbox.domain.commit.MessageRecords;
import co.com.bsl.inbox.domain.commit.OutboxRecords;
import co.com.bsl.inbox.domain.commit.ReportRecords;

/** One command's reads and writes. */
final class SqlTransaction implements InboxTransaction {
  private final Unit unit;
  private final Dialect dialect;
  private final long before;

  SqlTransaction(Unit unit, Dialect dialect) {
    this.unit = unit;
    this.dialect = dialect;
    this.before = unit.latest();
  }

  @Override
  public ConversationRecords conversations() {
    return new SqlConversations(unit, dialect);
  }

  /** What nobody numbered gets the number of the newest change here, or else of the next. */
  @Override
  public MessageRecords messages() {
    return new SqlMessages(unit, dialect, Math.max(unit.latest(), before + 1));
  }

  @Override
  public ReportRecords reports() {
    return new SqlReports(unit.session());
  }

  @Override
  public OutboxRecords outbox() {
    return new SqlOutbox(unit.session());
  }

  @Override
  public BookmarkRecords bookmarks() {
    return new SqlBookmarks(unit.session());
  }

  @Override
  public AuditRecords audit() {
    return new SqlAudit(unit.session());
  }

  @Override
  public ErasureRecords erasures() {
    return new SqlErasures(unit, dialect);
  }

  @Override
  public long announce(Change change) {
    long sequence = unit.next();
    ChangeRows.insert(unit.session(), sequence, change, unit.at());
    return sequence;
  }
}
