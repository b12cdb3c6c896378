package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.adapter.sql.row.Values;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.adapter.sql.row.Words;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.port.StoreException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes messages together with the words by which they are found and their conversation's newest.
 *
 * <p>A row's number is its millisecond and its place in it, so the highest numbers are the newest
 * messages in every index. A message whose time, words or conversation change gets a new row.
 */
final class MessageWriter {
  /** So many messages may share a millisecond. */
  private static final int PLACE_BITS = 20;

  private static final String KNOWN =
      """
      SELECT number, conversation, at_millis, sequence, kind, text FROM message WHERE id = :id
      """;

  private static final String CONVERSATION =
      "SELECT number FROM conversation WHERE id = :conversation";

  private static final String INSERT =
      """
      INSERT INTO message
        (number, conversation, id, provider_id, author, agent, kind, text, wording, at_millis,
         sequence, news, status, failure_code, failure_detail, mirror_keys, facts)
      VALUES
        ((SELECT COALESCE(MAX(number) + 1, :first) FROM message
          WHERE number >= :first AND number < :end),
         :conversation, :id, :providerId, :author, :agent, :kind, :text, :wording, :at,
         :sequence, :news, :status, :failureCode, :failureDetail, :mirrorKeys, :facts)
      RETURNING number
      """;

  private static final String UPDATE =
      """
      UPDATE message SET
        provider_id = :providerId, author = :author, agent = :agent, news = :news,
        status = :status, failure_code = :failureCode, failure_detail = :failureDetail,
        mirror_keys = :mirrorKeys, facts = :facts
      WHERE id = :id
      """;

  private static final String DELETE = "DELETE FROM message WHERE number = :number";

  static final String REFRESH_NEWEST =
      """
      UPDATE conversation SET
        last_message =
          (SELECT m.number FROM message m WHERE m.conversation = conversation.number
           ORDER BY m.at_millis DESC, m.sequence DESC, m.number DESC LIMIT 1),
        last_at = COALESCE(
          (SELECT MAX(m.at_millis) FROM message m WHERE m.conversation = conversation.number), 0)
      WHERE number = :number AND last_at <= :at
      """;

  private final Session session;
  private final WordFile words;
  private final long commit;

  /**
   * @param commit the number of messages that have none yet
   */
  MessageWriter(Unit unit, Dialect dialect, long commit) {
    this.session = unit.session();
    this.words = new WordFile(unit, dialect, WordIndex.MESSAGES);
    this.commit = commit;
  }

  /** The lowest number of a message of that millisecond. */
  static long firstNumberAt(long millis) {
    return millis << PLACE_BITS;
  }

  void save(ConversationId conversation, Message message) {
    long home = numberOf(conversation).orElseThrow(() -> unknown(conversation));
    Optional<Row> known = known(message.id());
    Message stored = message.storedAs(known.map(Row::sequence).orElse(commit));
    if (known.filter(row -> row.isPlaceOf(home, stored)).isPresent()) {
      update(stored);
      return;
    }
    known.ifPresent(this::delete);
    insert(home, stored);
    refreshNewest(home, stored.at().toEpochMilli());
  }

  void remove(ConversationId conversation, MessageId id) {
    Optional<Long> home = numberOf(conversation);
    known(id).filter(row -> home.equals(Optional.of(row.conversation()))).ifPresent(this::delete);
  }

  private void insert(long home, Message message) {
    long at = message.at().toEpochMilli();
    Prepared insert = session.sql(INSERT).set("conversation", home);
    insert.set("first", firstNumberAt(at)).set("end", firstNumberAt(at + 1));
    MessageRows.bindPlace(insert, message);
    MessageRows.bind(insert, message);
    long number = insert.number();
    words.file(number, Words.of(message.content().text()));
  }

  private void update(Message message) {
    Prepared update = session.sql(UPDATE);
    MessageRows.bind(update, message);
    update.update();
  }

  private void delete(Row row) {
    session.sql(DELETE).set("number", row.number()).update();
    words.drop(row.number());
    refreshNewest(row.conversation(), row.at());
  }

  /** After something was stored or removed at that time; what is older never is the newest. */
  private void refreshNewest(long conversation, long at) {
    session.sql(REFRESH_NEWEST).set("number", conversation).set("at", at).update();
  }

  private Optional<Row> known(MessageId id) {
    return session.sql(KNOWN).set("id", id.value()).first(MessageWriter::row);
  }

  private Optional<Long> numberOf(ConversationId conversation) {
    return session
        .sql(CONVERSATION)
        .set("conversation", conversation.value())
        .first(row -> row.getLong(1));
  }

  private static StoreException unknown(ConversationId conversation) {
    return new StoreException(
        StoreException.Cause.INCONSISTENT, "no such conversation: " + conversation.value());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("number"),
        row.getLong("conversation"),
        row.getLong("at_millis"),
        row.getLong("sequence"),
        ContentKind.valueOf(row.getString("kind")),
        row.getString("text"));
  }

  /** Where a message is kept now, and under which words. */
  private record Row(
      long number, long conversation, long at, long sequence, ContentKind kind, String text) {

    boolean isPlaceOf(long home, Message message) {
      return conversation == home
          && at == message.at().toEpochMilli()
          && sequence == message.sequence()
          && kind == message.content().kind()
          && text.equals(Values.storable(message.content().text()));
    }
  }
}
