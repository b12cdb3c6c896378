package co.com.bsl.inbox.adapter.sql.care.move.table;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.adapter.sql.row.Words;
import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * An index of folded words, which is made anew from the rows as every write makes it: SQLite does
 * not keep the words themselves.
 *
 * @param owner the table whose rows are found by them
 */
public record WordFiling(WordIndex index, Table owner, String rows, Folding folding) {
  private static final String MESSAGES = "SELECT number, text FROM message";

  private static final String CONVERSATIONS =
      "SELECT c.number AS number, " + ConversationRows.COLUMNS + "FROM conversation c";

  /** Both of them. */
  public static List<WordFiling> all() {
    return List.of(
        new WordFiling(
            WordIndex.CONVERSATIONS,
            new Table("conversation", List.of()),
            CONVERSATIONS,
            row -> ConversationRows.words(ConversationRows.conversation(row))),
        new WordFiling(
            WordIndex.MESSAGES,
            new Table("message", List.of()),
            MESSAGES,
            row -> Words.of(row.getString("text"))));
  }

  /** The table that keeps it in PostgreSQL. */
  public Table target() {
    return new Table(index.table(), List.of("number", "words"));
  }

  /** Hands over each row's words. */
  public void lines(Session source, Consumer<byte[]> to) {
    source.sql(rows).each(row -> to.accept(Line.of(row.getString("number"), words(row))));
  }

  /** What is wrong with a row that cannot be read may show in any way, and the reason quote it. */
  private String words(ResultSet row) throws SQLException {
    try {
      return folding.words(row);
    } catch (IllegalArgumentException unreadable) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT, "a row of it cannot be read", unreadable);
    }
  }

  /** What a row is found by. */
  @FunctionalInterface
  public interface Folding {
    String words(ResultSet row) throws SQLException;
  }
}
