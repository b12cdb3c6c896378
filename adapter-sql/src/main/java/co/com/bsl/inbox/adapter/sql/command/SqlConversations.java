package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.ConversationRows;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.ConversationRecords;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.List;
import java.util.Optional;

/** Conversations, their addresses, the words by which they are found, and who has seen how much. */
final class SqlConversations implements ConversationRecords {
  static final String AT =
      "SELECT "
          + ConversationRows.COLUMNS
          + """
      FROM conversation_address a JOIN conversation c ON c.number = a.conversation
      WHERE a.address = :address
      """;

  static final String FIND =
      "SELECT " + ConversationRows.COLUMNS + "FROM conversation c WHERE c.id = :id";

  /** What happens all the time changes nothing by which a conversation is found. */
  private static final String UPDATE =
      """
      UPDATE conversation SET
        bot = :bot, bot_state = :botState, notes_state = :notesState, inbound = :inbound,
        last_inbound = :lastInbound, last_reply = :lastReply, waiting_since = :waitingSince,
        dismissed = :dismissed, assignee = :assignee
      WHERE id = :id AND addresses = :addresses AND name = :name AND notes = :notes
      """;

  private static final String UPSERT =
      """
      INSERT INTO conversation
        (id, addresses, name, bot, bot_state, notes, notes_state,
         inbound, last_inbound, last_reply, waiting_since, dismissed, assignee)
      VALUES
        (:id, :addresses, :name, :bot, :botState, :notes, :notesState,
         :inbound, :lastInbound, :lastReply, :waitingSince, :dismissed, :assignee)
      ON CONFLICT (id) DO UPDATE SET
        addresses = excluded.addresses, name = excluded.name,
        bot = excluded.bot, bot_state = excluded.bot_state,
        notes = excluded.notes, notes_state = excluded.notes_state,
        inbound = excluded.inbound, last_inbound = excluded.last_inbound,
        last_reply = excluded.last_reply, waiting_since = excluded.waiting_since,
        dismissed = excluded.dismissed, assignee = excluded.assignee
      RETURNING number
      """;

  private static final String TAKEN =
      """
      SELECT COUNT(*) FROM conversation_address a JOIN conversation c ON c.number = a.conversation
      WHERE a.address = :address AND c.id <> :id
      """;

  private static final String LEAVE_ADDRESSES =
      "DELETE FROM conversation_address WHERE conversation = :number";

  private static final String TAKE_ADDRESS =
      "INSERT INTO conversation_address (address, conversation) VALUES (:address, :number)";

  /** Counted from the end: what is not seen yet is short, what has been seen is long. */
  static final String MARK_SEEN =
      """
      INSERT INTO seen (agent, conversation, seen)
      SELECT :reader, covered.number, covered.seen
      FROM
        (SELECT c.number, c.inbound -
           (SELECT COUNT(*) FROM message m
            WHERE m.conversation = c.number AND m.sequence > :sequence
              AND m.news = 1 AND m.author = 'CONTACT') AS seen
         FROM conversation c WHERE c.id = :id) AS covered
      WHERE covered.seen > 0
      ON CONFLICT (agent, conversation) DO UPDATE SET seen = excluded.seen
      WHERE excluded.seen > seen.seen
      """;

  private static final String MARK_UNREAD =
      """
      UPDATE seen SET seen = (SELECT c.inbound FROM conversation c WHERE c.id = :id) - 1
      WHERE agent = :reader
        AND conversation = (SELECT c.number FROM conversation c WHERE c.id = :id)
        AND seen.seen >= (SELECT c.inbound FROM conversation c WHERE c.id = :id)
      """;

  private final Session session;
  private final WordFile words;

  SqlConversations(Unit unit, Dialect dialect) {
    this.session = unit.session();
    this.words = new WordFile(unit, dialect, WordIndex.CONVERSATIONS);
  }

  @Override
  public Optional<Conversation> at(Address address) {
    return session.sql(AT).set("address", address.value()).first(ConversationRows::conversation);
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return session.sql(FIND).set("id", id.value()).first(ConversationRows::conversation);
  }

  @Override
  public void save(Conversation conversation) {
    Prepared update = session.sql(UPDATE);
    ConversationRows.bind(update, conversation);
    if (update.update() == 0) {
      replace(conversation.withContact(reachable(conversation)));
    }
  }

  @Override
  public boolean markSeen(ConversationId id, AgentId reader, long sequence) {
    int changed =
        session
            .sql(MARK_SEEN)
            .set("reader", reader.value())
            .set("id", id.value())
            .set("sequence", sequence)
            .update();
    return changed > 0;
  }

  @Override
  public boolean markUnread(ConversationId id, AgentId reader) {
    return session.sql(MARK_UNREAD).set("reader", reader.value()).set("id", id.value()).update()
        > 0;
  }

  private void replace(Conversation conversation) {
    Prepared upsert = session.sql(UPSERT);
    ConversationRows.bind(upsert, conversation);
    long number = upsert.number();
    session.sql(LEAVE_ADDRESSES).set("number", number).update();
    for (Address address : conversation.contact().addresses()) {
      session.sql(TAKE_ADDRESS).set("address", address.value()).set("number", number).update();
    }
    words.drop(number);
    words.file(number, ConversationRows.words(conversation));
  }

  /** The contact without addresses that lead to other conversations. */
  private Contact reachable(Conversation conversation) {
    List<Address> own =
        conversation.contact().addresses().stream()
            .filter(address -> isFree(address, conversation.id()))
            .toList();
    if (own.isEmpty()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "all addresses lead to other conversations: " + conversation.id().value());
    }
    return new Contact(own, conversation.contact().name());
  }

  private boolean isFree(Address address, ConversationId id) {
    return session.sql(TAKEN).set("address", address.value()).set("id", id.value()).number() == 0;
  }
}
