package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database as a stranger reads it, who knows nothing of how it is moved. */
record Dump(SqlConfig config) {
  private static final String SCHEMA =
      """
      SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
      UNION ALL
      SELECT CAST(conrelid AS regclass) || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
      FROM pg_constraint
      WHERE connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
      UNION ALL
      SELECT pg_get_triggerdef(oid) || CAST(tgenabled AS text) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL
      SELECT table_name || column_name || data_type || is_nullable || COALESCE(column_default, '')
        || is_identity
      FROM information_schema.columns WHERE table_schema = current_schema()
      """;

  /** All rows of each of these tables, in any order. */
  Map<String, List<List<String>>> rows(List<Table> tables) {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    tables.forEach(
        table ->
            rows.put(
                table.name(),
                answer("SELECT %s FROM %s".formatted(names(table), table.name())).stream()
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList()));
    return rows;
  }

  /** What a PostgreSQL database has besides rows. */
  List<String> schema() {
    return answer(SCHEMA).stream().map(row -> row.get(0)).sorted().toList();
  }

  /** What the database answers, with what the program makes of the one letter it cannot keep. */
  List<List<String>> answer(String question) {
    try (Connection connection = DriverManager.getConnection(config.jdbcUrl(), config.user(), "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          String value = rows.getString(column);
          row.add(value == null ? null : value.replace('\0', '\uFFFD'));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String names(Table table) {
    return String.join(", ", table.columns());
  }
}
