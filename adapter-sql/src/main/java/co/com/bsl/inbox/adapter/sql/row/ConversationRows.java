package co.com.bsl.inbox.adapter.sql.row;

import co.com.bsl.inbox.adapter.sql.jdbc.Prepared;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.contact.Address;
import co.com.bsl.inbox.domain.contact.Contact;
import co.com.bsl.inbox.domain.conversation.Activity;
import co.com.bsl.inbox.domain.conversation.BotMode;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.ConversationId;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation as a row of its table. */
public final class ConversationRows {
  /** What {@link #conversation} reads of a row {@code c}. */
  public static final String COLUMNS =
      """
      c.id AS conversation_id, c.addresses, c.name, c.bot, c.bot_state, c.notes, c.notes_state,
      c.inbound, c.last_inbound, c.last_reply, c.waiting_since, c.dismissed,
      c.assignee
      """;

  private static final String GAP = " ";

  private ConversationRows() {}

  /** The conversation of a row. */
  public static Conversation conversation(ResultSet row) throws SQLException {
    return new Conversation(
        new ConversationId(row.getString("conversation_id")),
        new Contact(addresses(row.getString("addresses")), row.getString("name")),
        new Synced<>(BotMode.valueOf(row.getString("bot")), state(row.getString("bot_state"))),
        new Synced<>(new Notes(row.getString("notes")), state(row.getString("notes_state"))),
        new Activity(
            row.getLong("inbound"),
            Values.time(row, "last_inbound"),
            Values.time(row, "last_reply"),
            Values.time(row, "waiting_since"),
            Values.time(row, "dismissed")),
        Values.text(row, "assignee").map(AgentId::new));
  }

  /** Gives a statement all values of a conversation. */
  public static void bind(Prepared statement, Conversation conversation) {
    Activity activity = conversation.activity();
    statement
        .set("id", conversation.id().value())
        .set("addresses", addresses(conversation.contact().addresses()))
        .set("name", Values.storable(conversation.contact().name()))
        .set("bot", conversation.bot().value().name())
        .set("botState", conversation.bot().state().name())
        .set("notes", Values.storable(conversation.notes().value().text()))
        .set("notesState", conversation.notes().state().name())
        .set("inbound", activity.inbound())
        .set("lastInbound", Values.millis(activity.lastInbound()))
        .set("lastReply", Values.millis(activity.lastReply()))
        .set("waitingSince", Values.millis(activity.waitingSince()))
        .set("dismissed", Values.millis(activity.dismissedUpTo()))
        .set("assignee", conversation.assignee().map(AgentId::value).orElse(null));
  }

  /** The words by which a conversation is found: name, notes, and any run of a number's digits. */
  public static String words(Conversation conversation) {
    String numbers =
        conversation.contact().addresses().stream()
            .map(address -> Words.ends(address.plain()))
            .collect(Collectors.joining(GAP));
    return Words.of(
        String.join(
            GAP, conversation.contact().name(), conversation.notes().value().text(), numbers));
  }

  private static String addresses(List<Address> addresses) {
    return addresses.stream().map(Address::value).collect(Collectors.joining(GAP));
  }

  private static List<Address> addresses(String column) {
    return Stream.of(column.split(GAP, -1)).map(Address::parse).toList();
  }

  private static Synced.State state(String name) {
    return Synced.State.valueOf(name);
  }
}
