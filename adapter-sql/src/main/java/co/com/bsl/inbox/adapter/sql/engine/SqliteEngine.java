package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite: one file, one writer, many readers beside it. */
final class SqliteEngine implements Engine {
  private static final int BUSY_MILLIS = 5_000;
  private static final int HASTY_MILLIS = 50;
  private static final int WRITER_CACHE_KIB = 16_384;
  private static final int READER_CACHE_KIB = 4_096;
  private static final int LONGEST_LOG_PAGES = 8_000;

  private final String url;
  private final SqliteFile file;
  private final SqliteDoor door;

  SqliteEngine(String url) {
    this.url = url;
    this.file = SqliteFile.of(url).orElseThrow();
    this.door = new SqliteDoor(file);
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public DataSource writing() {
    SQLiteConfig config = settings(WRITER_CACHE_KIB);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    config.setGetGeneratedKeys(false);
    config.setWalAutocheckpoint(LONGEST_LOG_PAGES);
    return source(config);
  }

  @Override
  public DataSource reading() {
    return source(settings(READER_CACHE_KIB));
  }

  /**
   * One that may not write leaves a log as it finds it. Where there is none it would leave an empty
   * one behind, which any other takes away again.
   */
  @Override
  public DataSource looking() {
    SQLiteConfig config = settings(READER_CACHE_KIB);
    config.setReadOnly(file.log().toFile().length() > 0);
    return source(config);
  }

  /** There is no server that could fall silent. */
  @Override
  public DataSource enduring() {
    return writing();
  }

  /** A transaction is that from its first question on. */
  @Override
  public String stillness() {
    return "PRAGMA query_only = ON";
  }

  @Override
  public String readerSettings() {
    return "PRAGMA query_only = ON";
  }

  @Override
  public String countHistories() {
    return "SELECT COUNT(*) FROM sqlite_master WHERE name = 'flyway_schema_history'";
  }

  /** The transaction itself began with the lock. */
  @Override
  public String lockCounter() {
    return "SELECT latest, '' FROM change_counter";
  }

  @Override
  public String fileWords(WordIndex index) {
    return "INSERT INTO %s (rowid, words) VALUES (:number, :words)".formatted(index.table());
  }

  @Override
  public String dropWords(WordIndex index) {
    return "DELETE FROM %s WHERE rowid = :number".formatted(index.table());
  }

  @Override
  public String rowsWith(WordIndex index) {
    return "SELECT rowid FROM %1$s WHERE %1$s MATCH :words".formatted(index.table());
  }

  /** The index hands them out from the highest on, so only as many are read as are asked for. */
  @Override
  public String highestRowsWith(WordIndex index) {
    return rowsWith(index) + " ORDER BY rowid DESC LIMIT :limit";
  }

  @Override
  public String listed() {
    return "SELECT value FROM json_each(:ids)";
  }

  @Override
  public String filedRows(WordIndex index) {
    return "SELECT id AS number FROM %s_docsize".formatted(index.table());
  }

  @Override
  public String damage() {
    return "SELECT integrity_check AS id FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
  }

  @Override
  public String lostReferences() {
    return "SELECT \"table\" || ' ' || COALESCE(rowid, '') AS id FROM pragma_foreign_key_check";
  }

  @Override
  public String name() {
    return "SELECT 'SQLite ' || sqlite_version()";
  }

  @Override
  public String size() {
    return "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
  }

  @Override
  public String question(List<String> words) {
    return words.stream().collect(Collectors.joining("\" AND \"", "\"", "\" *"));
  }

  /** A commit that fails here has surely not happened. */
  @Override
  public boolean hasCommitted(String mark) {
    return false;
  }

  @Override
  public void wakeOthers(Session session) {
    // The file belongs to one process.
  }

  /** The file belongs to one process, so there is nobody to listen to. */
  @Override
  public Runnable attend(Runnable woken) {
    return SqliteCheckpoints.start(writing(), hasty())::stop;
  }

  /** A connection that wrote has a lock already that keeps the other out. */
  @Override
  public void enter(Session writer) {}

  @Override
  public void alone(Runnable work) {
    door.alone(work);
  }

  @Override
  public void undisturbed(Runnable work) {
    door.undisturbed(work);
  }

  /** Connections that hardly wait for anybody. */
  DataSource hasty() {
    SQLiteConfig config = settings(READER_CACHE_KIB);
    config.setBusyTimeout(HASTY_MILLIS);
    return source(config);
  }

  private static SQLiteConfig settings(int cacheKib) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-cacheKib);
    return config;
  }

  private DataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }
}
