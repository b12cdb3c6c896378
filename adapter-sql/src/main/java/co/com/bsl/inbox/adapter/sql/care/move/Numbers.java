package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The numbers that the engines give by themselves, which go on where they were. */
final class Numbers {
  private static final String COLUMNS =
      """
      SELECT t.relname, c.attname, pg_get_serial_sequence(quote_ident(t.relname), c.attname)
      FROM pg_class t
        JOIN pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_attribute c ON c.attrelid = t.oid
      WHERE n.nspname = current_schema() AND c.attidentity <> ''
      """;

  private static final String HIGHEST = "SELECT COALESCE(MAX(%s), 0) FROM %s";

  /** Of those that are never given twice SQLite remembers the last, though its row is gone. */
  private static final String LAST =
      "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = :table";

  private static final String GO_ON =
      """
      SELECT setval(CAST(:sequence AS regclass), GREATEST(CAST(:last AS bigint), 1),
        CAST(:last AS bigint) > 0)
      """;

  private Numbers() {}

  /** Has each go on in the target after the last one of the source. */
  static void goOn(Session source, Session target) {
    for (Column column : target.sql(COLUMNS).list(Column::of)) {
      long highest = target.sql(HIGHEST.formatted(column.quoted(), column.table())).number();
      long last = source.sql(LAST).set("table", column.table()).number();
      target
          .sql(GO_ON)
          .set("sequence", column.sequence())
          .set("last", Math.max(highest, last))
          .number();
    }
  }

  private record Column(String table, String name, String sequence) {
    static Column of(ResultSet row) throws SQLException {
      return new Column(row.getString(1), row.getString(2), row.getString(3));
    }

    String quoted() {
      return Table.quoted(name);
    }
  }
}
