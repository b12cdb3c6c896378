package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** A statement whose parameters have names, {@code :name}, and the values given so far. */
public final class Prepared {
  private static final int FETCHED_AT_ONCE = 200;

  private final Handle handle;
  private final String text;
  private final Map<String, Object> values = new HashMap<>();

  Prepared(Handle handle, String text) {
    this.handle = handle;
    this.text = text;
  }

  /** Gives a parameter its value, or null. */
  public Prepared set(String name, String value) {
    return put(name, value);
  }

  /** Gives a parameter its value. */
  public Prepared set(String name, long value) {
    return put(name, value);
  }

  /** Gives a parameter its value, or null. */
  public Prepared set(String name, Long value) {
    return put(name, value);
  }

  /** Runs a statement that changes something, and returns how many rows it changed. */
  public int update() {
    return SqlErrors.translating(
        () -> {
          try (Update update = handle.createUpdate(text)) {
            values.forEach(update::bind);
            return update.execute();
          }
        });
  }

  /** Runs a statement that answers with rows. */
  public <R> List<R> list(RowReader<R> reader) {
    return SqlErrors.translating(
        () -> {
          try (Query query = handle.createQuery(text)) {
            values.forEach(query::bind);
            return query.map((rows, context) -> reader.read(rows)).list();
          }
        });
  }

  /**
   * Runs a statement that answers with rows, however many, hands over one at a time, and returns
   * how many there were. Only a few are held; PostgreSQL's driver holds all of them outside of a
   * transaction.
   */
  public long each(RowVisitor visitor) {
    return SqlErrors.translating(
        () -> {
          try (Query query = handle.createQuery(text)) {
            values.forEach(query::bind);
            return query
                .setFetchSize(FETCHED_AT_ONCE)
                .scanResultSet((rows, context) -> visit(rows.get(), visitor));
          }
        });
  }

  /** Runs a statement that answers with a row, or with none. */
  public <R> Optional<R> first(RowReader<R> reader) {
    return list(reader).stream().findFirst();
  }

  /** Runs a statement that always answers with a row. */
  public <R> R one(RowReader<R> reader) {
    return first(reader).orElseThrow();
  }

  /** Runs a statement that answers with one number. */
  public long number() {
    return one(row -> row.getLong(1));
  }

  private static long visit(ResultSet rows, RowVisitor visitor) throws SQLException {
    long visited = 0;
    while (rows.next()) {
      visitor.visit(rows);
      visited++;
    }
    return visited;
  }

  private Prepared put(String name, Object value) {
    values.put(name, value);
    return this;
  }
}
