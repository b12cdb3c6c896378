package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.util.List;

/**
 * A sentence about the data that must hold, and the statement that finds the {@code id}s of what
 * contradicts it. However much does, only a few ids are ever held.
 */
record Rule(String sentence, String exceptions) implements Check {
  private static final String COUNT = "SELECT COUNT(*) FROM (%s) AS exceptions";
  private static final String SOME = "SELECT id FROM (%s) AS exceptions ORDER BY id LIMIT %d";

  @Override
  public Finding in(Session session) {
    long count = session.sql(COUNT.formatted(exceptions)).number();
    return new Finding(sentence, count, count == 0 ? List.of() : examples(session));
  }

  private List<String> examples(Session session) {
    return session
        .sql(SOME.formatted(exceptions, Finding.MOST_EXAMPLES))
        .list(row -> row.getString(1));
  }
}
