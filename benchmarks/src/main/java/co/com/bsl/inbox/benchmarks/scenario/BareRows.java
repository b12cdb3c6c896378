package co.com.bsl.inbox.benchmarks.scenario;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A table of a number and a text, into which rows are put one by one, each durable at once. */
final class BareRows implements AutoCloseable {
  private static final String TABLE =
      "CREATE TABLE bare (writer INTEGER, number BIGINT, text TEXT NOT NULL, PRIMARY KEY (writer, number))";
  private static final String INSERT = "INSERT INTO bare (writer, number, text) VALUES (?, ?, ?)";
  private static final String TEXT = "hola, buenas tardes, ¿tienen cita para mañana?";

  private final List<Connection> connections = new ArrayList<>();
  private final List<PreparedStatement> inserts = new ArrayList<>();
  private final long[] numbers;

  private BareRows(int writers) {
    this.numbers = new long[writers];
  }

  /** The table in that database, with a connection for each writer. */
  static BareRows in(SqlConfig place, int writers) throws SQLException {
    BareRows rows = new BareRows(writers);
    for (int writer = 0; writer < writers; writer++) {
      rows.connect(place);
    }
    return rows;
  }

  /** Puts one more in; each writer is one thread. */
  void insert(int writer) {
    PreparedStatement insert = inserts.get(writer);
    try {
      insert.setInt(1, writer);
      insert.setLong(2, numbers[writer]++);
      insert.setString(3, TEXT);
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }

  private void connect(SqlConfig place) throws SQLException {
    Connection connection =
        DriverManager.getConnection(place.jdbcUrl(), place.user(), place.password().value());
    connections.add(connection);
    if (connections.size() == 1) {
      prepare(connection, place.jdbcUrl().startsWith("jdbc:sqlite:"));
    }
    inserts.add(connection.prepareStatement(INSERT));
  }

  private static void prepare(Connection connection, boolean isFile) throws SQLException {
    try (Statement setting = connection.createStatement()) {
      if (isFile) {
        setting.execute("PRAGMA journal_mode = WAL");
        setting.execute("PRAGMA synchronous = FULL");
      }
      setting.execute(TABLE);
    }
  }
}
