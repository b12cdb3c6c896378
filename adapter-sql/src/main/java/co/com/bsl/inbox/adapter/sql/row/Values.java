package co.com.bsl.inbox.adapter.sql.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How single values go into columns and come out: times as UTC epoch milliseconds. */
public final class Values {

  private static final Json<String[]> TEXTS = new Json<>(String[].class);

  private Values() {}

  /** A time that may be missing. */
  public static Long millis(Optional<Instant> time) {
    return time.map(Instant::toEpochMilli).orElse(null);
  }

  /** A time that may be missing. */
  public static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** A text that may be missing. */
  public static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** A text without the one character that PostgreSQL cannot keep. */
  public static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /** Texts as one value, a JSON array. */
  public static String list(Stream<String> texts) {
    return TEXTS.write(texts.distinct().toArray(String[]::new));
  }
}
