package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import java.util.List;

/** What must hold for messages. */
final class MessageRules {
  private static final String HOMELESS =
      """
      SELECT m.id AS id FROM message m LEFT JOIN conversation c ON c.number = m.conversation
      WHERE c.number IS NULL
      """;

  private static final String SHARED_PROVIDER_ID =
      """
      SELECT MIN(id) AS id FROM message WHERE provider_id IS NOT NULL
      GROUP BY provider_id HAVING COUNT(*) > 1
      """;

  private static final String MISPLACED =
      "SELECT id FROM message WHERE (number >> 20) <> at_millis";

  private static final String FROM_THE_FUTURE =
      "SELECT id FROM message WHERE sequence > (SELECT MAX(latest) FROM change_counter)";

  private static final String FORGOTTEN =
      """
      SELECT m.id AS id FROM message m
      WHERE m.status = 'PENDING' AND m.provider_id IS NULL AND NOT EXISTS
        (SELECT 1 FROM outbox o WHERE o.task = 'SEND' AND o.message = m.id)
      """;

  private static final String NOT_FOUND =
      """
      SELECT m.id AS id FROM message m LEFT JOIN (%s) f ON f.number = m.number
      WHERE f.number IS NULL
      """;

  private static final String FOUND_IN_VAIN =
      """
      SELECT f.number AS id FROM (%s) f LEFT JOIN message m ON m.number = f.number
      WHERE m.number IS NULL
      """;

  private MessageRules() {}

  static List<Check> all(Dialect dialect) {
    String filed = dialect.filedRows(WordIndex.MESSAGES);
    return List.of(
        new Rule("a message belongs to a conversation", HOMELESS),
        new Rule("a provider's id belongs to one message", SHARED_PROVIDER_ID),
        new Rule("a message lies where its time says", MISPLACED),
        new Rule("no message is newer than the newest change", FROM_THE_FUTURE),
        new Rule("a message that is to be sent is in the outbox", FORGOTTEN),
        new Rule("a message is found by its words", NOT_FOUND.formatted(filed)),
        new Rule("words lead to a message", FOUND_IN_VAIN.formatted(filed)));
  }
}
