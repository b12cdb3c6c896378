package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL: any number of instances, whose writers follow one another at the counter's row. */
final class PostgresEngine implements Engine {
  static final String CHANNEL = "inbox_change";

  private static final String STATUS = "SELECT pg_xact_status(CAST(:mark AS xid8))";
  private static final int CONNECT_SECONDS = 5;
  private static final int ANSWER_SECONDS = 30;

  private final PGSimpleDataSource source;

  PostgresEngine(String url, String user, String password) {
    source = new PGSimpleDataSource();
    source.setApplicationName("inbox");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    source.setTcpKeepAlive(true);
    // The server's details quote what was to be stored, and nobody's messages belong into a log.
    source.setLogServerErrorDetail(false);
    source.setUrl(url);
    if (!user.isEmpty()) {
      source.setUser(user);
      source.setPassword(password);
    }
  }

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public DataSource writing() {
    return source;
  }

  @Override
  public DataSource reading() {
    return source;
  }

  /** How common a word is decides how to look for it, so every question is planned by itself. */
  @Override
  public String readerSettings() {
    return "SET default_transaction_read_only = on; SET plan_cache_mode = force_custom_plan";
  }

  @Override
  public String countHistories() {
    return """
        SELECT COUNT(*) FROM pg_tables
        WHERE schemaname = current_schema() AND tablename = 'flyway_schema_history'
        """;
  }

  @Override
  public String lockCounter() {
    return """
        SELECT latest, CAST(pg_current_xact_id() AS text) FROM change_counter FOR UPDATE
        """;
  }

  @Override
  public String fileWords(WordIndex index) {
    return "INSERT INTO %s (number, words) VALUES (:number, CAST(:words AS tsvector))"
        .formatted(index.table());
  }

  @Override
  public String dropWords(WordIndex index) {
    return "DELETE FROM %s WHERE number = :number".formatted(index.table());
  }

  @Override
  public String dropWordsOfConversation() {
    return """
        DELETE FROM message_words
        WHERE number IN (SELECT number FROM message WHERE conversation = :number)
        """;
  }

  @Override
  public String rowsWith(WordIndex index) {
    return "SELECT number FROM %s WHERE words @@ CAST(:words AS tsquery)".formatted(index.table());
  }

  @Override
  public String highestRowsWith(WordIndex index) {
    return rowsWith(index) + " ORDER BY number DESC LIMIT :limit";
  }

  @Override
  public String listed() {
    return "SELECT value FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS ids (value)";
  }

  @Override
  public String question(List<String> words) {
    return words.stream().collect(Collectors.joining(" & ", "", ":*"));
  }

  /** Waits at the counter until the lost transaction is over, so that its end is known. */
  @Override
  public boolean hasCommitted(String mark) {
    try (Session session = Session.writing(source)) {
      session.sql(lockCounter()).list(row -> row.getLong(1));
      String end = session.sql(STATUS).set("mark", mark).one(row -> row.getString(1));
      return end.equals("committed");
    }
  }

  @Override
  public void wakeOthers(Session session) {
    session.sql("NOTIFY " + CHANNEL).update();
  }

  @Override
  public Runnable attend(Runnable woken) {
    return PostgresListener.start(source, woken)::stop;
  }

  /** Flyway itself holds a lock in the database while it works. */
  @Override
  public void alone(Runnable work) {
    work.run();
  }
}
