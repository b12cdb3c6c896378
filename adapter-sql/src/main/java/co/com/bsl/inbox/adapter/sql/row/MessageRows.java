package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.content.Wording;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.delivery.Delivery;
import co.com.bsl.inbox.domain.delivery.DeliveryFailure;
import co.com.bsl.inbox.domain.delivery.DeliveryStatus;
import co.com.bsl.inbox.domain.message.Author;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.domain.message.Sender;
import co.com.bsl.inbox.domain.origin.MessageId;
import co.com.bsl.inbox.domain.origin.Origin;
import co.com.bsl.inbox.domain.origin.ProviderId;
import co.com.bsl.inbox.domain.origin.Source;
import co.com.bsl.inbox.domain.view.LocatedMessage;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A message as a row of its table. */
public final class MessageRows {
  /** What {@link #message} reads of a row {@code m}. */
  public static final String COLUMNS =
      """
      m.id AS message_id, m.author, m.agent, m.kind, m.text, m.sequence, m.status,
      m.failure_code, m.failure_detail, m.facts
      """;

  private static final String LINE = "\n";
  private static final Json<Facts> FACTS = new Json<>(Facts.class);

  private MessageRows() {}

  /** The message of a row. */
  public static Message message(ResultSet row) throws SQLException {
    Facts facts = FACTS.read(row.getString("facts"));
    Optional<AgentId> agent = Values.text(row, "agent").map(AgentId::new);
    return new Message(
        new MessageId(row.getString("message_id")),
        new Sender(Author.valueOf(row.getString("author")), agent),
        new Content(
            ContentKind.valueOf(row.getString("kind")),
            row.getString("text"),
            facts.attachments(),
            facts.details()),
        delivery(row, facts),
        facts.origins(),
        row.getLong("sequence"));
  }

  /** The message of a row that has a {@code conversation_id} too. */
  public static LocatedMessage located(ResultSet row) throws SQLException {
    ConversationId conversation = new ConversationId(row.getString("conversation_id"));
    return new LocatedMessage(conversation, message(row));
  }

  /** Gives a statement what never changes about a row: moment, commit and words. */
  public static void bindPlace(Prepared statement, Message message) {
    statement
        .set("kind", message.content().kind().name())
        .set("text", Values.storable(message.content().text()))
        .set("wording", hash(message.content().wording()))
        .set("at", message.at().toEpochMilli())
        .set("sequence", message.sequence());
  }

  /** Gives a statement everything else, by the message's id. */
  public static void bind(Prepared statement, Message message) {
    Optional<DeliveryFailure> failure = message.delivery().failure();
    statement
        .set("id", message.id().value())
        .set("providerId", message.providerId().map(ProviderId::value).orElse(null))
        .set("author", message.sender().author().name())
        .set("agent", message.sender().agent().map(AgentId::value).orElse(null))
        .set("news", message.isNews() ? 1 : 0)
        .set("status", message.delivery().status().name())
        .set("failureCode", failure.map(DeliveryFailure::code).orElse(null))
        .set("failureDetail", failure.map(DeliveryFailure::detail).orElse(null))
        .set("mirrorKeys", mirrorKeys(message))
        .set("facts", FACTS.write(Facts.of(message)));
  }

  /** Equal words have equal hashes; different ones may too, once in a very long while. */
  public static long hash(Wording wording) {
    byte[] bytes = wording.value().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).getMostSignificantBits();
  }

  /** The second record's keys in a column. */
  public static List<String> mirrorKeys(String column) {
    return List.of(column.split(LINE, -1));
  }

  private static String mirrorKeys(Message message) {
    List<Origin> copies = message.origins().of(Source.MIRROR);
    return copies.isEmpty()
        ? null
        : copies.stream().map(Origin::key).collect(Collectors.joining(LINE));
  }

  private static Delivery delivery(ResultSet row, Facts facts) throws SQLException {
    return Deliveries.of(
        DeliveryStatus.valueOf(row.getString("status")),
        row.getString("failure_code"),
        row.getString("failure_detail"),
        facts.reached());
  }
}
