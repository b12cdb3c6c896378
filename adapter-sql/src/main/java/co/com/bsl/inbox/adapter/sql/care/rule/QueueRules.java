package co.com.bsl.inbox.adapter.sql.care.rule;

import java.util.List;

/** What must hold for the outbox and the change log. */
final class QueueRules {
  private static final String NO_CONVERSATION =
      """
      SELECT o.number AS id FROM outbox o LEFT JOIN conversation c ON c.id = o.conversation
      WHERE c.id IS NULL
      """;

  /** A message for the second record may have become part of another one meanwhile. */
  private static final String NOTHING_TO_SEND =
      """
      SELECT o.number AS id FROM outbox o LEFT JOIN message m ON m.id = o.message
      WHERE o.task = 'SEND' AND m.id IS NULL
      """;

  private static final String OUT_OF_TURN =
      """
      SELECT o.number AS id FROM outbox o
      WHERE o.first <> CASE WHEN o.number =
        (SELECT MIN(f.number) FROM outbox f
         WHERE f.lane = o.lane AND f.conversation = o.conversation) THEN 1 ELSE 0 END
      """;

  private static final String COUNTERS =
      "SELECT 'counter' AS id FROM (SELECT COUNT(*) AS rows FROM change_counter) c WHERE rows <> 1";

  private static final String UNCOUNTED =
      "SELECT sequence AS id FROM change_log WHERE sequence > (SELECT MAX(latest) FROM change_counter)";

  /** An erasure takes changes out of the middle, and the last thing that it does is to say so. */
  private static final String GAPS =
      """
      SELECT sequence AS id FROM
        (SELECT sequence, LAG(sequence) OVER (ORDER BY sequence) AS previous FROM change_log) AS log
      WHERE sequence <> previous + 1
        AND sequence > (SELECT COALESCE(MAX(sequence), 0) FROM change_log WHERE kind = 'ERASURE')
      """;

  private QueueRules() {}

  static List<Check> all() {
    return List.of(
        new Rule("what is to be done belongs to a conversation", NO_CONVERSATION),
        new Rule("what is to be sent is there", NOTHING_TO_SEND),
        new Rule("the first of each conversation is marked in the outbox", OUT_OF_TURN),
        new Rule("there is one counter of changes", COUNTERS),
        new Rule("every change is counted", UNCOUNTED),
        new Rule("no change is missing in the log", GAPS));
  }
}
