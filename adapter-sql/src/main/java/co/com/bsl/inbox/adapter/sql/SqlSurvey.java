package co.com.bsl.inbox.adapter.sql;

import co.com.bsl.inbox.adapter.sql.database.Database;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.port.InboxViewPort;

/** Asks an open store what it is and holds, without reading all of it. */
final class SqlSurvey {
  private static final int COUNTED = 10_000;

  private static final String MESSAGES =
      "SELECT COUNT(*) FROM (SELECT 1 FROM message LIMIT :limit) AS first_rows";

  private static final String CONVERSATIONS =
      "SELECT COUNT(*) FROM (SELECT 1 FROM conversation LIMIT :limit) AS first_rows";

  private SqlSurvey() {}

  static StoreSummary of(Database database, InboxViewPort view, String url) {
    long sends = view.outbox(Lane.PROVIDER).pending();
    long mirrorWrites = view.outbox(Lane.MIRROR).pending();
    long schema = database.schema();
    return database.read(
        session ->
            new StoreSummary(
                session.sql(database.dialect().name()).one(row -> row.getString(1)),
                place(url),
                session.sql(database.dialect().size()).number(),
                schema,
                amount(session, MESSAGES),
                amount(session, CONVERSATIONS),
                sends,
                mirrorWrites,
                database.recovered()));
  }

  private static StoreSummary.Amount amount(Session session, String statement) {
    long counted = session.sql(statement).set("limit", COUNTED + 1).number();
    return new StoreSummary.Amount(Math.min(counted, COUNTED), counted > COUNTED);
  }

  /** What may be secret stands behind the question mark. */
  private static String place(String url) {
    return url.split("\\?", 2)[0].replaceFirst("^jdbc:(sqlite:|postgresql:)", "");
  }
}
