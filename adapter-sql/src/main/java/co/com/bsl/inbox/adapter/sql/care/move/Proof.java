package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.care.move.table.Tally;
import co.com.bsl.inbox.adapter.sql.care.rule.Check;
import co.com.bsl.inbox.adapter.sql.care.rule.Checks;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks whether a store may be moved, and afterwards whether all of it arrived. */
final class Proof {
  private final MoveListener listener;

  Proof(MoveListener listener) {
    this.listener = listener;
  }

  /**
   * Refuses a damaged file, and one that holds what should not be.
   *
   * @param anyhow takes the latter
   * @return the rules that it breaks
   */
  Set<String> mayLeave(Engine engine, Session source, boolean anyhow) {
    if (!broken(Checks.ofFiles(engine), source).isEmpty()) {
      throw refusal("the store is damaged: restore a backup first");
    }
    Set<String> broken = broken(Checks.ofData(engine), source);
    if (!broken.isEmpty() && !anyhow) {
      throw refusal("the store holds what should not be: say --force to move it as it is");
    }
    return broken;
  }

  /**
   * Refuses rows that arrived otherwise than they left, and a rule that is broken on the way.
   *
   * @param before the rules that were broken already
   */
  void hasArrived(Map<Table, Tally> left, Engine engine, Session target, Set<String> before) {
    left.forEach((table, tally) -> requireSame(table, tally, target));
    Set<String> broken = broken(Checks.ofFiles(engine), target);
    broken.addAll(broken(Checks.ofData(engine), target));
    broken.removeAll(before);
    if (!broken.isEmpty()) {
      throw refusal("in the database it was not so that " + String.join(", that ", broken));
    }
  }

  private void requireSame(Table table, Tally left, Session target) {
    Tally arrived = new Tally();
    table.lines(target, arrived::add);
    if (!arrived.isSameAs(left)) {
      throw refusal("the table %s arrived otherwise than it left".formatted(table.name()));
    }
    listener.arrived(table.name(), arrived.rows());
  }

  private Set<String> broken(List<Check> checks, Session session) {
    Set<String> broken = new TreeSet<>();
    for (Check check : checks) {
      Finding finding = check.in(session);
      listener.found(finding);
      if (!finding.well()) {
        broken.add(finding.rule());
      }
    }
    return broken;
  }

  private static StoreException refusal(String reason) {
    return new StoreException(StoreException.Cause.INCONSISTENT, "nothing was moved, as " + reason);
  }
}
