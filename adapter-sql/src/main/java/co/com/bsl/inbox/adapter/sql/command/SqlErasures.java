package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.domain.commit.ErasureRecords;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.privacy.ErasureCounts;
import co.com.bsl.inbox.domain.privacy.ErasureMark;
import java.time.Instant;
import java.util.Optional;

/** Takes a conversation out of every table, and remembers whom it was with. */
final class SqlErasures implements ErasureRecords {
  private static final String FIND =
      "SELECT c.number, " + ConversationRows.COLUMNS + "FROM conversation c WHERE c.id = :id";

  private static final String MARK_AT =
      "SELECT before_millis FROM erased_address WHERE fingerprint = :fingerprint";

  /** Taken out first, so that an engine that tidies up takes it for a new one. */
  private static final String UNMARK =
      "DELETE FROM erased_address WHERE fingerprint = :fingerprint";

  private static final String MARK =
      """
      INSERT INTO erased_address (fingerprint, before_millis) VALUES (:fingerprint, :before)
      """;

  private static final String REPORTS =
      """
      DELETE FROM parked_report
      WHERE message IN (SELECT id FROM message WHERE conversation = :number)
      """;

  /** The id of an old conversation was made of the address, so it goes too. */
  private static final String CHANGES = "DELETE FROM change_log WHERE conversation = :id";

  private static final String OUTBOX = "DELETE FROM outbox WHERE conversation = :id";
  private static final String GIVEN_UP = "DELETE FROM outbox_given_up WHERE conversation = :id";
  private static final String DRAFTS = "DELETE FROM draft WHERE conversation = :id";

  /** An address stands in a call as it is or percent-encoded, without its plus in either case. */
  private static final String CALLS =
      """
      DELETE FROM held_call
      WHERE body LIKE :anywhere OR query LIKE :anywhere OR signed_url LIKE :anywhere
      """;

  private static final String NUMBERS = "SELECT number FROM message WHERE conversation = :number";
  private static final String SEEN = "DELETE FROM seen WHERE conversation = :number";
  private static final String MESSAGES = "DELETE FROM message WHERE conversation = :number";

  private static final String PRESENT =
      """
      DELETE FROM presence
      WHERE place IN (SELECT address FROM conversation_address WHERE conversation = :number)
      """;

  private static final String ADDRESSES =
      "DELETE FROM conversation_address WHERE conversation = :number";

  private static final String CONVERSATION = "DELETE FROM conversation WHERE number = :number";

  private final Session session;
  private final Unit unit;
  private final Dialect dialect;

  SqlErasures(Unit unit, Dialect dialect) {
    this.session = unit.session();
    this.unit = unit;
    this.dialect = dialect;
  }

  @Override
  public Optional<ErasureMark> at(Address address) {
    return ErasureKey.find(session)
        .map(key -> key.fingerprint(address))
        .flatMap(this::markOf)
        .map(ErasureMark::new);
  }

  @Override
  public ErasureCounts erase(ConversationId id, Instant before) {
    return session
        .sql(FIND)
        .set("id", id.value())
        .first(row -> new Row(row.getLong("number"), ConversationRows.conversation(row)))
        .map(row -> erase(row, before))
        .orElse(ErasureCounts.NONE);
  }

  private ErasureCounts erase(Row row, Instant before) {
    ErasureKey key = ErasureKey.findOrMake(session);
    row.conversation().contact().addresses().stream()
        .map(key::fingerprint)
        .forEach(fingerprint -> mark(fingerprint, before));
    return remove(row);
  }

  private void mark(String fingerprint, Instant before) {
    session.sql(UNMARK).set("fingerprint", fingerprint).update();
    session.sql(MARK).set("fingerprint", fingerprint).set("before", before.toEpochMilli()).update();
  }

  /** First what leads to the messages, last what they lead to. */
  private ErasureCounts remove(Row row) {
    long reports = delete(REPORTS, row);
    WordFile words = new WordFile(unit, dialect, WordIndex.MESSAGES);
    session
        .sql(NUMBERS)
        .set("number", row.number())
        .list(found -> found.getLong(1))
        .forEach(words::drop);
    new WordFile(unit, dialect, WordIndex.CONVERSATIONS).drop(row.number());
    long messages = delete(MESSAGES, row);
    long readings = delete(SEEN, row);
    delete(PRESENT, row);
    long addresses = delete(ADDRESSES, row);
    long cancelled = deleteById(OUTBOX, row);
    deleteById(CHANGES, row);
    delete(CONVERSATION, row);
    return new ErasureCounts(messages, addresses, cancelled, reports, readings, besides(row));
  }

  private long besides(Row row) {
    long calls =
        row.conversation().contact().addresses().stream()
            .mapToLong(
                address -> session.sql(CALLS).set("anywhere", "%" + address.plain() + "%").update())
            .sum();
    return deleteById(GIVEN_UP, row) + deleteById(DRAFTS, row) + calls;
  }

  private long deleteById(String statement, Row row) {
    return session.sql(statement).set("id", row.conversation().id().value()).update();
  }

  private long delete(String statement, Row row) {
    return session.sql(statement).set("number", row.number()).update();
  }

  private Optional<Instant> markOf(String fingerprint) {
    return session
        .sql(MARK_AT)
        .set("fingerprint", fingerprint)
        .first(row -> Instant.ofEpochMilli(row.getLong(1)));
  }

  private record Row(long number, Conversation conversation) {}
}
