package co.com.bsl.inbox.adapter.sql.care;

import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.outbox.Lane;
import co.com.bsl.inbox.domain.outbox.OutboxEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A filled SQLite store that nobody works on, and a place for its copy. */
record CopyRoom(Path folder, SqlConfig config, Path backup, List<Finding> findings) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T15:12:42Z"), ZoneOffset.UTC);

  /** Under which name the store is kept that was replaced. */
  static final String KEPT = "inbox.db.replaced-20261122-151242";

  CopyRoom(Path folder) {
    this(folder, SqliteFiles.ready(folder), folder.resolve("backup.db"), new ArrayList<>());
    try (SqlAdapter store = open()) {
      Filled.with(store);
    }
  }

  static SqlConfig at(Path file) {
    return SqlConfig.at("jdbc:sqlite:" + file);
  }

  static long announce(SqlAdapter store) {
    return store.inbox().commit(tx -> tx.announce(Change.conversation(idOf(LUIS))));
  }

  SqlAdapter open() {
    return SqlAdapter.open(config);
  }

  Copy backUp() {
    return StoreBackup.of(config).into(backup, false);
  }

  StoreRestore restorer() {
    return new StoreRestore(config, CLOCK, findings::add);
  }

  Restored restore(boolean anyhow) {
    findings.clear();
    return restorer().from(backup, anyhow);
  }

  Restored restoreOwnBackup() {
    backUp();
    return restore(false);
  }

  List<OutboxEntry> claim(Lane lane, Instant now) {
    try (SqlAdapter store = open()) {
      return store.inbox().commit(tx -> tx.outbox().claim(lane, now, now.plusSeconds(60), 10));
    }
  }

  void assertThatTheStoreStays() {
    try (SqlAdapter store = open()) {
      assertThat(store.changes().latest()).isEqualTo(3);
      assertThat(store.sessions().find("hash")).isPresent();
    }
  }

  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
