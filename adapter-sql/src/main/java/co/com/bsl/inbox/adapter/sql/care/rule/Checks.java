package co.com.bsl.inbox.adapter.sql.care.rule;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import java.util.List;
import java.util.stream.Stream;

/** All that must hold in a store, the engine's own part first. */
public final class Checks {

  private Checks() {}

  /** What the engine itself can tell of its files. */
  public static List<Check> ofFiles(Dialect dialect) {
    return List.of(
        new Rule("the database's own structure is whole", dialect.damage()),
        new Rule("what belongs together is together", dialect.lostReferences()));
  }

  /** What the program relies on; says nothing of use about broken files. */
  public static List<Check> ofData(Dialect dialect) {
    return Stream.of(
            MessageRules.all(dialect),
            ConversationRules.all(dialect),
            QueueRules.all(),
            Readback.all())
        .flatMap(List::stream)
        .toList();
  }
}
