package co.com.bsl.inbox.adapter.sql.care.move.table;

import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table that both engines have, with the columns that are moved. */
public record Table(String name, List<String> columns) {
  private static final String READ = "SELECT %s FROM %s";
  private static final String COUNT = "SELECT COUNT(*) FROM %s";
  private static final String COPY = "COPY %s (%s) FROM STDIN";

  /** Hands over all rows there. */
  public void lines(Session session, Consumer<byte[]> to) {
    session
        .sql(READ.formatted(listed(), quoted(name)))
        .each(row -> to.accept(Line.of(row, columns.size())));
  }

  /** How many rows there are. */
  public long count(Session session) {
    return session.sql(COUNT.formatted(quoted(name))).number();
  }

  /** Takes in the lines of rows. */
  public String copy() {
    return COPY.formatted(quoted(name), listed());
  }

  private String listed() {
    return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
  }

  /** A name as it stands in a statement. */
  public static String quoted(String name) {
    return '"' + name + '"';
  }
}
