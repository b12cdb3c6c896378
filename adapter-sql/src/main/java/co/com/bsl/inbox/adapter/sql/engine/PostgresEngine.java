package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** PostgreSQL: any number of instances, whose writers follow one another at the counter's row. */
final class PostgresEngine implements Engine {
  static final String CHANNEL = "inbox_change";

  private static final String STATUS = "SELECT pg_xact_status(CAST(:mark AS xid8))";

  private final PostgresConnections connections;
  private final DataSource source;

  PostgresEngine(String url, String user, String password) {
    connections = new PostgresConnections(url, user, password);
    source = connections.prompt();
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

  @Override
  public DataSource looking() {
    return connections.patient();
  }

  @Override
  public DataSource enduring() {
    return connections.patient();
  }

  @Override
  public String stillness() {
    return "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
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
  public String filedRows(WordIndex index) {
    return "SELECT number FROM %s".formatted(index.table());
  }

  /** Its files are the server's affair; it knows of indexes that were never finished. */
  @Override
  public String damage() {
    return """
        SELECT 'index ' || c.relname AS id
        FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid
        """;
  }

  /** Sees to them itself, unless it was told not to look. */
  @Override
  public String lostReferences() {
    return "SELECT conname AS id FROM pg_constraint WHERE NOT convalidated";
  }

  @Override
  public String name() {
    return "SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)";
  }

  @Override
  public String size() {
    return "SELECT pg_database_size(current_database())";
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

  @Override
  public void enter(Session writer) {
    PostgresConnections.enter(writer);
  }

  /** Flyway itself holds a lock in the database while it works. */
  @Override
  public void alone(Runnable work) {
    work.run();
  }

  @Override
  public void undisturbed(Runnable work) {
    try (Session door = Session.reading(Session.on(connections.patient()))) {
      PostgresConnections.shut(door);
      work.run();
    }
  }
}
