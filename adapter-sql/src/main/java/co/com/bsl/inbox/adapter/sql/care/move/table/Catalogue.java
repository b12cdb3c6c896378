package co.com.bsl.inbox.adapter.sql.care.move.table;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.row.WordIndex;
import co.com.bsl.inbox.domain.port.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tables there are, as the engines themselves say: a table that a later version adds is moved
 * without a word here, and one that cannot be is refused instead of forgotten.
 */
public final class Catalogue {
  private static final String SQLITE =
      """
      SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
      WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~'
        AND t.name <> 'flyway_schema_history'
      ORDER BY t.name, c.cid
      """;

  private static final String POSTGRES =
      """
      SELECT t.relname, c.attname
      FROM pg_class t
        JOIN pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_attribute c ON c.attrelid = t.oid
      WHERE n.nspname = current_schema() AND t.relkind = 'r' AND c.attnum > 0
        AND NOT c.attisdropped AND t.relname <> 'flyway_schema_history'
      ORDER BY t.relname, c.attnum
      """;

  /** What is about files, of which PostgreSQL's are not our affair. */
  private static final Set<String> LEFT_BEHIND = Set.of("erased_address.purged");

  private Catalogue() {}

  /** All tables whose rows are moved as they are, by name. */
  public static List<Table> shared(Session source, Session target) {
    List<Table> here = of(source, SQLITE);
    List<Table> there = targetTables(target).stream().filter(Catalogue::isCopied).toList();
    Set<String> alone = columns(here);
    alone.addAll(columns(there));
    Set<String> both = columns(here);
    both.retainAll(columns(there));
    alone.removeAll(both);
    alone.removeAll(LEFT_BEHIND);
    if (!alone.isEmpty()) {
      throw new StoreException(
          StoreException.Cause.INCONSISTENT,
          "nothing was moved, as only one of the two stores has " + String.join(", ", alone));
    }
    return there;
  }

  /** All tables of ours in the PostgreSQL database. */
  public static List<Table> targetTables(Session target) {
    return of(target, POSTGRES);
  }

  /** The words are not kept as they came, so they are filed anew. */
  private static boolean isCopied(Table table) {
    for (WordIndex index : WordIndex.values()) {
      if (index.table().equals(table.name())) {
        return false;
      }
    }
    return true;
  }

  private static List<Table> of(Session session, String question) {
    Map<String, List<String>> columns = new TreeMap<>();
    session
        .sql(question)
        .each(
            row ->
                columns
                    .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                    .add(row.getString(2)));
    return columns.entrySet().stream()
        .map(entry -> new Table(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static Set<String> columns(List<Table> tables) {
    Set<String> names = new TreeSet<>();
    for (Table table : tables) {
      table.columns().forEach(column -> names.add(table.name() + "." + column));
    }
    return names;
  }
}
