package co.com.bsl.inbox.adapter.sql.care.move;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands beside the rows of a PostgreSQL database: indexes, unique columns and references. It
 * is taken down while many rows come in, as all of it is made much faster at once than by the row;
 * putting it up again proves it.
 */
final class Scaffold {
  private static final String INDEXES =
      """
      SELECT format('DROP INDEX %I', i.relname) AS down, pg_get_indexdef(x.indexrelid) AS up
      FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE n.nspname = current_schema() AND t.relname <> 'flyway_schema_history'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
      """;

  private static final String CONSTRAINTS =
      """
      SELECT
        format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname) AS down,
        format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname,
          pg_get_constraintdef(c.oid)) AS up
      FROM pg_constraint c
        JOIN pg_class t ON t.oid = c.conrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace
      WHERE n.nspname = current_schema() AND c.contype IN ('f', 'u')
      """;

  private final Session session;
  private final List<Part> parts;

  private Scaffold(Session session, List<Part> parts) {
    this.session = session;
    this.parts = parts;
  }

  /** Takes all of it down. */
  static Scaffold down(Session session) {
    Scaffold scaffold = new Scaffold(session, parts(session));
    scaffold.parts.forEach(part -> session.sql(part.down()).update());
    return scaffold;
  }

  /** Puts all of it up again, as it was. */
  void up() {
    parts.forEach(part -> session.sql(part.up()).update());
  }

  private static List<Part> parts(Session session) {
    return Stream.of(INDEXES, CONSTRAINTS)
        .flatMap(question -> session.sql(question).list(Part::of).stream())
        .toList();
  }

  /** One of them, and how it goes and comes. */
  private record Part(String down, String up) {
    static Part of(ResultSet row) throws SQLException {
      return new Part(row.getString("down"), row.getString("up"));
    }
  }
}
