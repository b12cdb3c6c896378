package co.com.bsl.inbox.adapter.sql.view;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.adapter.sql.row.Words;
import co.com.bsl.inbox.domain.conversation.ServiceWindow;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import co.com.bsl.inbox.domain.view.ConversationQuery;
import co.com.bsl.inbox.domain.view.ConversationSummary;
import co.com.bsl.inbox.domain.view.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A page of the inbox list, read along the index of its filter from the newest activity on. */
final class ConversationPage {
  private static final Cursor START = Cursor.of(Long.MAX_VALUE, Long.MAX_VALUE);

  private static final String FROM_NEWEST =
      "AND (c.last_at, c.number) < (:at, :number) "
          + "ORDER BY c.last_at DESC, c.number DESC LIMIT :limit";

  private final ConversationQuery query;
  private final Cursor after;
  private final List<String> words;
  private final Dialect dialect;

  ConversationPage(ConversationQuery query, Dialect dialect) {
    this.query = query;
    this.dialect = dialect;
    this.after = query.cursor().map(text -> Cursor.parse(text, 2)).orElse(START);
    this.words = Words.asked(query.words());
  }

  Page<ConversationSummary> in(Session session) {
    List<Placed> rows = rows(session);
    if (rows.size() <= query.limit()) {
      return new Page<>(rows.stream().map(Placed::summary).toList(), Optional.empty());
    }
    List<Placed> page = rows.subList(0, query.limit());
    String next = page.get(query.limit() - 1).cursor().text();
    return new Page<>(page.stream().map(Placed::summary).toList(), Optional.of(next));
  }

  /** One more than the page holds. */
  private List<Placed> rows(Session session) {
    Prepared rows =
        session
            .sql(statement(query.filter(), !words.isEmpty(), dialect))
            .set("reader", query.reader().value())
            .set("at", after.place().get(0))
            .set("number", after.place().get(1))
            .set("limit", query.limit() + 1);
    if (query.filter() == ConversationFilter.CLOSING) {
      rows.set("open", ServiceWindow.openSince(query.now()).toEpochMilli());
      rows.set("soon", ServiceWindow.closingSince(query.now()).toEpochMilli());
    }
    if (!words.isEmpty()) {
      rows.set("words", dialect.question(words));
    }
    return rows.list(ConversationPage::placed);
  }

  static String statement(ConversationFilter filter, boolean words, Dialect dialect) {
    String found =
        words ? "AND c.number IN (%s) ".formatted(dialect.rowsWith(WordIndex.CONVERSATIONS)) : "";
    return SummaryRows.SELECT + "WHERE " + condition(filter) + found + FROM_NEWEST;
  }

  /** Each as an index has it; who wrote within the last day was active within the last day. */
  private static String condition(ConversationFilter filter) {
    return switch (filter) {
      case ALL -> "1 = 1 ";
      case UNREAD -> "c.inbound > 0 AND c.inbound > COALESCE(s.seen, 0) ";
      case WAITING -> "c.waiting_since IS NOT NULL ";
      case CLOSING -> "c.last_inbound > :open AND c.last_inbound <= :soon AND c.last_at > :open ";
      case BOT -> "c.bot = 'ACTIVE' ";
    };
  }

  private static Placed placed(ResultSet row) throws SQLException {
    Cursor cursor = Cursor.of(row.getLong("last_at"), row.getLong("number"));
    return new Placed(SummaryRows.summary(row), cursor);
  }

  private record Placed(ConversationSummary summary, Cursor cursor) {}
}
