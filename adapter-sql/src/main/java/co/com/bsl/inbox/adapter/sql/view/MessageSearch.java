package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.adapter.sql.row.Words;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.util.List;

/** Messages that are asked for by what they say. */
final class MessageSearch {
  private final List<String> words;
  private final int limit;
  private final Dialect dialect;

  MessageSearch(String text, int limit, Dialect dialect) {
    this.words = Words.asked(text);
    this.limit = limit;
    this.dialect = dialect;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  List<LocatedMessage> in(Session session) {
    return session
        .sql(statement(dialect))
        .set("words", dialect.question(words))
        .set("limit", limit)
        .list(MessageRows::located);
  }

  static String statement(Dialect dialect) {
    return MessageLookup.LOCATED
        + "WHERE m.number IN (%s) ORDER BY m.at_millis DESC, m.sequence DESC, m.number DESC"
            .formatted(dialect.highestRowsWith(WordIndex.MESSAGES));
  }
}
