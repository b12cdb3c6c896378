package co.com.bsl.inbox.adapter.sql.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A prepared statement whose parameters have names: {@code :name}, as often as needed. */
public final class Prepared {
  private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z]+)");

  private final PreparedStatement statement;
  private final Map<String, List<Integer>> places;
  private int given;

  private Prepared(PreparedStatement statement, Map<String, List<Integer>> places) {
    this.statement = statement;
    this.places = places;
  }

  static Prepared of(Connection connection, String text) throws SQLException {
    Map<String, List<Integer>> places = new HashMap<>();
    Matcher parameters = PARAMETER.matcher(text);
    for (int place = 1; parameters.find(); place++) {
      places.computeIfAbsent(parameters.group(1), unused -> new ArrayList<>()).add(place);
    }
    return new Prepared(connection.prepareStatement(parameters.replaceAll("?")), places);
  }

  /** Gives a parameter its value, or null. */
  public Prepared set(String name, String value) {
    return each(name, place -> statement.setString(place, value));
  }

  /** Gives a parameter its value. */
  public Prepared set(String name, long value) {
    return each(name, place -> statement.setLong(place, value));
  }

  /** Gives a parameter its value, or null. */
  public Prepared set(String name, Long value) {
    if (value != null) {
      return set(name, value.longValue());
    }
    return each(name, place -> statement.setNull(place, Types.BIGINT));
  }

  /** Runs a statement that changes something, and returns how many rows it changed. */
  public int update() {
    try {
      return complete().executeUpdate();
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
  }

  /** Runs a statement that answers with rows. */
  public <R> List<R> list(RowReader<R> reader) {
    try (ResultSet rows = complete().executeQuery()) {
      List<R> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
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

  /**
   * Ready for new values. The old ones are overwritten, not cleared: SQLite would plan a statement
   * without values anew.
   */
  Prepared fresh() {
    given = 0;
    return this;
  }

  private PreparedStatement complete() {
    if (given != places.size()) {
      throw new IllegalStateException(
          "%d values for the parameters %s".formatted(given, places.keySet()));
    }
    return statement;
  }

  private Prepared each(String name, Setter setter) {
    List<Integer> all = places.get(name);
    given++;
    if (all == null) {
      throw new IllegalArgumentException("the statement has no parameter ':%s'".formatted(name));
    }
    try {
      for (int place : all) {
        setter.set(place);
      }
      return this;
    } catch (SQLException failure) {
      throw SqlErrors.translated(failure);
    }
  }

  /** Sets the value at one place. */
  @FunctionalInterface
  private interface Setter {
    void set(int place) throws SQLException;
  }
}
