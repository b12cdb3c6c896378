package co.com.bsl.inbox.domain.commit;

import co.com.bsl.inbox.domain.change.Change;

/**
 * What one command reads and writes; valid only while the command runs, on the thread that runs it.
 */
public interface InboxTransaction {

  /** The conversations. */
  ConversationRecords conversations();

  /** The messages. */
  MessageRecords messages();

  /** Reports on messages that are not known yet. */
  ReportRecords reports();

  /** What is to be done outside. */
  OutboxRecords outbox();

  /** How far readers of other records got. */
  BookmarkRecords bookmarks();

  /** Who did what. */
  AuditRecords audit();

  /** Who was erased. */
  ErasureRecords erasures();

  /** Writes a change to the log and gives it the next number. */
  long announce(Change change);
}
