package co.com.bsl.inbox.adapter.sql.engine;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite: one file, one writer, many readers beside it. */
final class SqliteEngine implements Engine {
  private static final int BUSY_MILLIS = 5_000;
  private static final int WRITER_CACHE_KIB = 16_384;
  private static final int READER_CACHE_KIB = 4_096;
  private static final int LONGEST_LOG_PAGES = 8_000;
  private static final Object ALONE = new Object();
  private static final String PREFIX = "jdbc:sqlite:";

  private final String url;

  SqliteEngine(String url) {
    this.url = url;
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
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    config.setGetGeneratedKeys(false);
    config.setWalAutocheckpoint(LONGEST_LOG_PAGES);
    return source(config);
  }

  @Override
  public DataSource reading() {
    return source(settings(READER_CACHE_KIB));
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
  public String dropWordsOfConversation() {
    return """
        DELETE FROM message_words
        WHERE rowid IN (SELECT number FROM message WHERE conversation = :number)
        """;
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
    return SqliteCheckpoints.start(writing())::stop;
  }

  /** Locks a file beside the database against other processes, and an object against ourselves. */
  @Override
  public void alone(Runnable work) {
    String file = url.substring(PREFIX.length()).split("\\?", 2)[0];
    Path lock = Path.of(file + ".lock");
    synchronized (ALONE) {
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        work.run();
      } catch (IOException failure) {
        throw new StoreException(
            StoreException.Cause.UNAVAILABLE, "cannot write beside the database: " + lock, failure);
      }
    }
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
