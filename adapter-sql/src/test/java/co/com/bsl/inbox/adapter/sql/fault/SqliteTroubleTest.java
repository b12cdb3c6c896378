package co.com.bsl.inbox.adapter.sql.fault;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.port.StoreException;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a SQLite store says when the file cannot be written, and that it recovers by itself. */
final class SqliteTroubleTest {
  @TempDir Path folder;

  @Test
  void aFileThatAnotherProcessHasLockedIsToldAndUsedAgainWhenItIsFree() throws Exception {
    SqlConfig config = SqliteFiles.ready(folder);
    SqlConfig hurried = SqlConfig.at(config.jdbcUrl() + "?busy_timeout=20");
    try (SqlAdapter store = SqlAdapter.open(hurried);
        Connection other = DriverManager.getConnection(config.jdbcUrl());
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> note(store, "while locked"))
          .isInstanceOfSatisfying(
              StoreException.class,
              busy -> assertThat(busy.kind()).isEqualTo(StoreException.Cause.UNAVAILABLE))
          .hasMessageContaining("locked by another process");
      assertThat(store.view().list(Conversations.all()).items()).isEmpty();

      lock.execute("ROLLBACK");
      note(store, "free again");
      assertThat(marked(store)).isEqualTo("free again");
    }
  }

  @Test
  void anotherProcessMayWriteBetweenTwoCommits() throws Exception {
    SqlConfig config = SqliteFiles.ready(folder);
    try (SqlAdapter store = SqlAdapter.open(config);
        SqlAdapter commandLine = SqlAdapter.open(config)) {
      note(store, "serving");
      note(commandLine, "from the command line");
      note(store, "serving again");

      assertThat(marked(commandLine)).isEqualTo("serving again");
    }
  }

  @Test
  void aFullDiskIsToldAndWhatWasAnsweredBeforeIsThere() {
    SqlConfig small = SqlConfig.at(SqliteFiles.ready(folder).jdbcUrl() + "?max_page_count=80");
    try (SqlAdapter store = SqlAdapter.open(small)) {
      long kept = 0;
      StoreException full = null;
      while (full == null) {
        full = catchThrowableOfType(StoreException.class, () -> fill(store));
        kept += full == null ? 1 : 0;
      }

      assertThat(full).hasMessageContaining("disk of the database is full");
      assertThat(full.kind()).isEqualTo(StoreException.Cause.UNAVAILABLE);
      assertThat(store.changes().latest()).isEqualTo(kept);
      assertThat(store.changes().after(0, Integer.MAX_VALUE)).hasSize((int) kept);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    SqlConfig config = SqliteFiles.ready(folder);
    Files.writeString(folder.resolve("inbox.db"), "certainly not a database".repeat(100));

    assertThatThrownBy(() -> SqlAdapter.open(config))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    SqlConfig nowhere = SqlConfig.at("jdbc:sqlite:" + folder.resolve("none/inbox.db"));

    assertThatThrownBy(() -> SqlAdapter.open(nowhere))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot write beside the database");
  }

  @Test
  void anotherKindOfDatabaseIsRefusedByName() {
    assertThatThrownBy(() -> SqlAdapter.open(SqlConfig.at("jdbc:oracle:thin:@secret")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  private static void fill(SqlAdapter store) {
    var message = inbound("hola ".repeat(200)).build();
    var conversation = Conversations.with(Conversations.ANNA);
    store
        .inbox()
        .commit(
            tx -> {
              tx.conversations().save(conversation);
              tx.messages().save(conversation.id(), message);
              return tx.announce(Change.conversation(conversation.id()));
            });
  }

  private static void note(SqlAdapter store, String mark) {
    store
        .inbox()
        .commit(
            tx -> {
              tx.bookmarks().save("test", mark);
              return null;
            });
  }

  private static String marked(SqlAdapter store) {
    return store.inbox().<String>commit(tx -> tx.bookmarks().find("test").orElse(""));
  }
}
