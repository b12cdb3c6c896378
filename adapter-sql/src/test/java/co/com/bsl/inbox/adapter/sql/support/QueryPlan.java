package co.com.bsl.inbox.adapter.sql.support;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How each engine means to answer a statement, one step a line. */
public final class QueryPlan {
  private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z]+)");

  private QueryPlan() {}

  /** SQLite's plan. */
  public static String onSqlite(String statement) {
    Path folder = folder();
    try {
      String ready = SqliteFiles.ready(folder).jdbcUrl();
      return read(ready, "", "EXPLAIN QUERY PLAN " + PARAMETER.matcher(statement).replaceAll("?"));
    } finally {
      delete(folder);
    }
  }

  /** PostgreSQL's plan, were the tables so large that reading all of one is out of the question. */
  public static String onPostgres(String statement) {
    List<String> names = new ArrayList<>();
    String numbered =
        PARAMETER
            .matcher(statement)
            .replaceAll(
                parameter -> {
                  if (!names.contains(parameter.group(1))) {
                    names.add(parameter.group(1));
                  }
                  return "\\$" + (names.indexOf(parameter.group(1)) + 1);
                });
    SqlConfig config = PostgresServer.empty();
    return read(
        config.jdbcUrl() + "&preferQueryMode=simple",
        config.user(),
        "SET enable_seqscan = off; EXPLAIN (GENERIC_PLAN) " + numbered);
  }

  private static String read(String url, String user, String question) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      boolean answers = statement.execute(question);
      while (!answers) {
        answers = statement.getMoreResults();
      }
      List<String> steps = new ArrayList<>();
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          steps.add(rows.getString(rows.getMetaData().getColumnCount()));
        }
      }
      return String.join("\n", steps);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("plan");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path folder) {
    try {
      Files.delete(folder.resolve("inbox.db"));
      Files.delete(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
