package co.com.bsl.inbox.adapter.sql.command;

import co.com.bsl.inbox.adapter.sql.database.Unit;
import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.MessageRows;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.commit.MessageRecords;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Messages as a command reads them; {@link MessageWriter} writes them. */
final class SqlMessages implements MessageRecords {
  private static final String LOCATED =
      "SELECT c.id AS conversation_id, "
          + MessageRows.COLUMNS
          + """
      FROM message m JOIN conversation c ON c.number = m.conversation
      """;

  static final String BY_ID = LOCATED + "WHERE m.id = :id";

  static final String BY_PROVIDER_ID = LOCATED + "WHERE m.provider_id = :id";

  private static final String IN_CONVERSATION =
      "SELECT "
          + MessageRows.COLUMNS
          + """
      FROM message m
      WHERE m.conversation = (SELECT number FROM conversation WHERE id = :conversation)
      """;

  static final String SAID_AS = IN_CONVERSATION + "AND m.wording = :wording";

  static final String STORED_AFTER =
      IN_CONVERSATION
          + """
      AND m.sequence > :sequence AND m.news = 1 AND m.author <> 'BOT'
      AND (m.agent IS NULL OR m.agent <> :but)
      ORDER BY m.sequence, m.at_millis, m.number LIMIT :limit
      """;

  static final String NEWEST =
      IN_CONVERSATION
          + """
      ORDER BY m.at_millis DESC, m.sequence DESC, m.number DESC LIMIT :limit
      """;

  static final String MIRROR_KEYS =
      """
      SELECT mirror_keys FROM message
      WHERE conversation = (SELECT number FROM conversation WHERE id = :conversation)
        AND mirror_keys IS NOT NULL
      """;

  static final String OF_AGENTS =
      """
      SELECT at_millis FROM message WHERE agent IS NOT NULL
      ORDER BY at_millis DESC LIMIT 1 OFFSET :newer
      """;

  private final Session session;
  private final MessageWriter writer;

  SqlMessages(Unit unit, Dialect dialect, long commit) {
    this.session = unit.session();
    this.writer = new MessageWriter(unit, dialect, commit);
  }

  @Override
  public Optional<LocatedMessage> find(MessageId id) {
    return find(BY_ID, id.value());
  }

  @Override
  public Optional<LocatedMessage> find(ProviderId id) {
    return find(BY_PROVIDER_ID, id.value());
  }

  @Override
  public List<Message> saidAs(ConversationId conversation, Wording wording) {
    Prepared query = query(SAID_AS, conversation).set("wording", MessageRows.hash(wording));
    return query.list(MessageRows::message).stream()
        .filter(message -> message.content().wording().equals(wording))
        .toList();
  }

  @Override
  public Set<String> mirrorKeys(ConversationId conversation) {
    return query(MIRROR_KEYS, conversation).list(row -> row.getString(1)).stream()
        .flatMap(column -> MessageRows.mirrorKeys(column).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Message> storedAfter(
      ConversationId conversation, long sequence, AgentId but, int limit) {
    return query(STORED_AFTER, conversation)
        .set("sequence", sequence)
        .set("but", but.value())
        .set("limit", limit)
        .list(MessageRows::message);
  }

  @Override
  public List<Message> newest(ConversationId conversation, int limit) {
    List<Message> newest =
        new ArrayList<>(query(NEWEST, conversation).set("limit", limit).list(MessageRows::message));
    Collections.reverse(newest);
    return newest;
  }

  @Override
  public Optional<Instant> newestOfAgents(int n) {
    return session
        .sql(OF_AGENTS)
        .set("newer", n - 1)
        .first(row -> Instant.ofEpochMilli(row.getLong("at_millis")));
  }

  @Override
  public void save(ConversationId conversation, Message message) {
    writer.save(conversation, message);
  }

  @Override
  public void remove(ConversationId conversation, MessageId id) {
    writer.remove(conversation, id);
  }

  private Optional<LocatedMessage> find(String statement, String id) {
    return session.sql(statement).set("id", id).first(MessageRows::located);
  }

  private Prepared query(String statement, ConversationId conversation) {
    return session.sql(statement).set("conversation", conversation.value());
  }
}
