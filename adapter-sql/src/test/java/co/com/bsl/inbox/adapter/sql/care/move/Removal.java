package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A furnished SQLite store that nobody works on, an empty database, and what a move told. */
final class Removal implements MoveListener {
  private final SqlConfig source;
  private final SqlConfig target;
  private final List<Progress> progress = new ArrayList<>();
  private final List<String> arrived = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Removal(SqlConfig source, SqlConfig target) {
    this.source = source;
    this.target = target;
  }

  static Removal from(Path folder) {
    return from(folder, PostgresServer.bare());
  }

  static Removal from(Path folder, SqlConfig target) {
    SqlConfig source = SqliteFiles.ready(folder);
    try (SqlAdapter store = SqlAdapter.open(source)) {
      Furnished.with(store);
    }
    return between(source, target);
  }

  /** One from anywhere to anywhere. */
  static Removal between(SqlConfig source, SqlConfig target) {
    return new Removal(source, target);
  }

  SqlConfig source() {
    return source;
  }

  SqlConfig target() {
    return target;
  }

  List<Progress> progress() {
    return progress;
  }

  List<String> arrivedTables() {
    return arrived;
  }

  List<Finding> findings() {
    return findings;
  }

  Moved move() {
    return new StoreMove(source, target, Clock.systemUTC(), this).run(false);
  }

  Moved moveAnyhow() {
    return new StoreMove(source, target, Clock.systemUTC(), this).run(true);
  }

  @Override
  public void moving(Progress more) {
    progress.add(more);
  }

  @Override
  public void completing() {
    // Nothing that this test looks at.
  }

  @Override
  public void arrived(String table, long rows) {
    arrived.add(table);
  }

  @Override
  public void found(Finding finding) {
    findings.add(finding);
  }
}
