package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;

/**
 * What must happen to a store that was put back, because the world went on after the copy was made.
 *
 * <ul>
 *   <li>A message that waited to be sent may have left since: it counts as one whose outcome nobody
 *       knows, so the provider's history is looked at before it is sent again.
 *   <li>What waited to be told to the second record of notes and the bot may be out of date: what
 *       is read there next counts.
 *   <li>Whoever is signed in may have been signed out since: everybody signs in again.
 *   <li>Pages have seen changes with numbers that would be given again: counting goes on far above,
 *       and every page is told to reload, as the log begins anew.
 *   <li>The bookmark of the provider's history stays, so everything since is read again.
 * </ul>
 */
final class Aftermath {
  private static final String LOOK_FIRST =
      "UPDATE outbox SET open_since = COALESCE(open_since, since) WHERE lane = 'PROVIDER'";

  private static final String DROP_OLD_NEWS =
      "DELETE FROM outbox WHERE task IN ('MIRROR_NOTES', 'MIRROR_BOT')";

  private static final String MARK_FIRST =
      """
      UPDATE outbox SET first = 1
      WHERE number IN (SELECT MIN(number) FROM outbox GROUP BY lane, conversation)
      """;

  private static final String LISTEN_ABOUT_NOTES =
      "UPDATE conversation SET notes_state = 'CONFIRMED' WHERE notes_state = 'PENDING'";

  private static final String LISTEN_ABOUT_BOT =
      "UPDATE conversation SET bot_state = 'CONFIRMED' WHERE bot_state = 'PENDING'";

  private static final String SIGN_OUT = "DELETE FROM session";
  private static final String FORGET_CHANGES = "DELETE FROM change_log";

  /** More than a clinic changes in a life, and still exact as a number of a web page. */
  private static final String COUNT_FROM_FAR_ABOVE =
      "UPDATE change_counter SET latest = latest + 1000000000";

  private Aftermath() {}

  /** Does all of it in the running transaction, and tells how much there was. */
  static Restored settle(Session session) {
    int sends = session.sql(LOOK_FIRST).update();
    int notes = session.sql(DROP_OLD_NEWS).update();
    session.sql(MARK_FIRST).update();
    session.sql(LISTEN_ABOUT_NOTES).update();
    session.sql(LISTEN_ABOUT_BOT).update();
    int sessions = session.sql(SIGN_OUT).update();
    session.sql(FORGET_CHANGES).update();
    session.sql(COUNT_FROM_FAR_ABOVE).update();
    return Restored.inPlace(sends, notes, sessions);
  }
}
