package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;

/**
 * An index of folded words. It is written once at the end of the transaction: SQLite's would write
 * itself to the file at the end of every command.
 */
final class WordFile {
  private final Unit unit;
  private final String file;
  private final String drop;

  WordFile(Unit unit, Dialect dialect, WordIndex index) {
    this.unit = unit;
    this.file = dialect.fileWords(index);
    this.drop = dialect.dropWords(index);
  }

  /** Has the row found by these words. */
  void file(long number, String words) {
    unit.atEnd(session -> session.sql(file).set("number", number).set("words", words).update());
  }

  /** Has the row not found any more. */
  void drop(long number) {
    unit.atEnd(session -> session.sql(drop).set("number", number).update());
  }
}
