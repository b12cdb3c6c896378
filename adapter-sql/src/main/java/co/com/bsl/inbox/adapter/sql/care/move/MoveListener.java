package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.care.rule.Finding;

/** Hears how a move goes on. */
public interface MoveListener {

  /** A table goes on, or ends. */
  void moving(Progress progress);

  /** What belongs to the rows is being made: indexes, references, statistics. */
  void completing();

  /** A table was read back, and holds what left. */
  void arrived(String table, long rows);

  /** A rule was checked, in the file before anything moves or in the database afterwards. */
  void found(Finding finding);
}
