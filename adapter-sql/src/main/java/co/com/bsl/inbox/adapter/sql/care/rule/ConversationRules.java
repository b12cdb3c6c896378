package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import java.util.List;

/** What must hold for conversations. */
final class ConversationRules {
  private static final String NEWEST =
      """
      SELECT c.id AS id FROM conversation c
      WHERE c.last_message IS DISTINCT FROM
        (SELECT m.number FROM message m WHERE m.conversation = c.number
         ORDER BY m.at_millis DESC, m.sequence DESC, m.number DESC LIMIT 1)
      """;

  private static final String LAST_AT =
      """
      SELECT c.id AS id FROM conversation c
      WHERE c.last_at <> COALESCE(
        (SELECT MAX(m.at_millis) FROM message m WHERE m.conversation = c.number), 0)
      """;

  private static final String MISCOUNTED =
      """
      SELECT c.id AS id FROM conversation c
      WHERE c.inbound <
        (SELECT COUNT(*) FROM message m
         WHERE m.conversation = c.number AND m.news = 1 AND m.author = 'CONTACT')
      """;

  private static final String WAITS_FOR_NOTHING =
      """
      SELECT c.id AS id FROM conversation c
      WHERE c.waiting_since IS NOT NULL AND
        (c.inbound = 0 OR c.last_inbound IS NULL OR c.waiting_since > c.last_inbound)
      """;

  private static final String WAITS_ALTHOUGH_ANSWERED =
      "SELECT id FROM conversation WHERE waiting_since < last_reply";

  private static final String SEEN_TOO_MUCH =
      """
      SELECT c.id AS id FROM seen s JOIN conversation c ON c.number = s.conversation
      WHERE s.seen > c.inbound
      """;

  /** The row's own list has a space between two addresses. */
  private static final String ADDRESSES =
      """
      SELECT c.id AS id FROM conversation c
      WHERE LENGTH(c.addresses) - LENGTH(REPLACE(c.addresses, ' ', '')) + 1 <>
        (SELECT COUNT(*) FROM conversation_address a WHERE a.conversation = c.number
         AND REPLACE(' ' || c.addresses || ' ', ' ' || a.address || ' ', '') <>
             ' ' || c.addresses || ' ')
      """;

  private static final String NOT_FOUND =
      """
      SELECT c.id AS id FROM conversation c LEFT JOIN (%s) f ON f.number = c.number
      WHERE f.number IS NULL
      """;

  private ConversationRules() {}

  static List<Check> all(Dialect dialect) {
    String filed = dialect.filedRows(WordIndex.CONVERSATIONS);
    return List.of(
        new Rule("a conversation shows its newest message", NEWEST),
        new Rule("a conversation stands where its newest message puts it", LAST_AT),
        new Rule("what a contact wrote is counted", MISCOUNTED),
        new Rule("who waits for a reply has written", WAITS_FOR_NOTHING),
        new Rule("who was answered waits no more", WAITS_ALTHOUGH_ANSWERED),
        new Rule("nobody has seen more than there is", SEEN_TOO_MUCH),
        new Rule("a conversation's addresses lead to it alone", ADDRESSES),
        new Rule("a conversation is found by its words", NOT_FOUND.formatted(filed)));
  }
}
