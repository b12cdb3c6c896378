package co.com.bsl.inbox.adapter.sql.care.move.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.com.bsl.inbox.adapter.sql.row.Values;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row as a line of PostgreSQL's COPY format: values with tabs between them, and a backslash
 * before whatever would be taken for something else. A row of either engine makes the same line.
 */
final class Line {
  private static final String MISSING = "\\N";

  private Line() {}

  /** The first columns of a row. */
  static byte[] of(ResultSet row, int columns) throws SQLException {
    StringBuilder line = new StringBuilder();
    for (int column = 1; column <= columns; column++) {
      add(line, row.getString(column));
    }
    return end(line);
  }

  /** These values. */
  static byte[] of(String... values) {
    StringBuilder line = new StringBuilder();
    for (String value : values) {
      add(line, value);
    }
    return end(line);
  }

  private static void add(StringBuilder line, String value) {
    if (value == null) {
      line.append(MISSING);
    } else {
      escape(line, Values.storable(value));
    }
    line.append('\t');
  }

  private static void escape(StringBuilder line, String value) {
    for (int place = 0; place < value.length(); place++) {
      char letter = value.charAt(place);
      switch (letter) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(letter);
      }
    }
  }

  /** The last tab makes place for the end. */
  private static byte[] end(StringBuilder line) {
    line.setCharAt(line.length() - 1, '\n');
    return line.toString().getBytes(UTF_8);
  }
}
