package co.com.bsl.inbox.adapter.sql.care;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Check;
import co.com.bsl.inbox.adapter.sql.care.rule.Checks;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.engine.SqliteFile;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks whether a store holds what must hold, at its files at one moment and at its data at
 * another. It changes nothing, and may be done while an inbox works on it.
 */
public final class StoreCheck {
  private final Engine engine;

  private StoreCheck(Engine engine) {
    this.engine = engine;
  }

  /** The check of that store. */
  public static StoreCheck of(SqlConfig config) {
    SqliteFile.of(config.jdbcUrl()).ifPresent(Stores::existing);
    return new StoreCheck(Stores.engine(config));
  }

  /**
   * Tells of each rule as soon as it is known whether it holds, and returns whether all do.
   *
   * @throws co.com.bsl.inbox.domain.port.StoreException when there is no store of ours
   */
  public boolean run(Consumer<Finding> listener) {
    return files(listener) && data(listener);
  }

  /** Whether what the engine wrote is whole; says nothing of what it means. */
  boolean files(Consumer<Finding> listener) {
    return tell(Checks.ofFiles(engine), listener);
  }

  /** Whether the data makes sense; only worth asking when the files are whole. */
  boolean data(Consumer<Finding> listener) {
    return tell(Checks.ofData(engine), listener);
  }

  private boolean tell(List<Check> checks, Consumer<Finding> listener) {
    List<Finding> findings = new ArrayList<>();
    try (Session look = Stores.look(engine)) {
      Stores.requireOurs(engine, look);
      for (Check check : checks) {
        Finding finding = check.in(look);
        findings.add(finding);
        listener.accept(finding);
      }
    }
    return findings.stream().allMatch(Finding::well);
  }
}
