package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.commit.BookmarkRecords;
import java.util.Optional;

/** Bookmarks, one row for each reader. */
final class SqlBookmarks implements BookmarkRecords {
  private static final String FIND = "SELECT mark FROM bookmark WHERE reader = :reader";

  private static final String SAVE =
      """
      INSERT INTO bookmark (reader, mark) VALUES (:reader, :mark)
      ON CONFLICT (reader) DO UPDATE SET mark = excluded.mark
      """;

  private final Session session;

  SqlBookmarks(Session session) {
    this.session = session;
  }

  @Override
  public Optional<String> find(String reader) {
    return session.sql(FIND).set("reader", reader).first(row -> row.getString(1));
  }

  @Override
  public void save(String reader, String mark) {
    session.sql(SAVE).set("reader", reader).set("mark", mark).update();
  }
}
