package co.com.bsl.inbox.bootstrap.effort;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.bootstrap.effort.Recorded.Margin;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rows PostgreSQL looks at for a page: those of the page, however much is stored. */
class RowsReadTest {
  private static final Population SOME = new Population(500, 200);
  private static final Population MORE = new Population(2_000, 800);
  private static final List<MainCall> PAGES =
      List.of(MainCall.LIST, MainCall.OPEN, MainCall.EVENTS);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void aPageCostsAsManyRowsAsRecordedHoweverMuchIsStored() throws SQLException {
    Map<String, Long> some = rows(SOME);
    Map<String, Long> more = rows(MORE);

    assertThat(more).isEqualTo(some);
    assertThat(Recorded.deviations(some, Margin.NONE)).isEmpty();
  }

  private Map<String, Long> rows(Population people) throws SQLException {
    Gauge gauge = new Gauge();
    SqlConfig where = Place.POSTGRESQL.emptyStore(folder, "rows" + people.conversations());
    Map<String, Long> rows = new TreeMap<>();
    try (QuietInbox inbox = QuietInbox.open(where, people, gauge);
        Connection beside = DriverManager.getConnection(where.jdbcUrl(), where.user(), "")) {
      MainCall.WEBHOOK.make(inbox);
      planAsForMillions(beside);
      for (MainCall page : PAGES) {
        rows.put("rows." + page.word(), rows(beside, gauge.during(() -> page.make(inbox))));
      }
    }
    return rows;
  }

  private static long rows(Connection beside, List<Asked> asked) throws SQLException {
    long rows = 0;
    for (Asked question : asked) {
      if (question.isForCaller() && question.onlyLooks()) {
        rows += rows(plan(beside, question).at("/0/Plan"));
      }
    }
    return rows;
  }

  /** How the statement was carried out with those values, by the server's own account. */
  private static JsonNode plan(Connection beside, Asked question) throws SQLException {
    String explain = "EXPLAIN (ANALYZE, FORMAT JSON) " + question.statement();
    try (PreparedStatement statement = beside.prepareStatement(explain)) {
      question.values().forEach(value -> value.to(statement));
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return JSON.readTree(answer.getString(1));
      } catch (JsonProcessingException notJson) {
        throw new IllegalStateException(notJson);
      }
    }
  }

  /** Rows are told as the mean of all loops; those that were looked at in vain count too. */
  private static long rows(JsonNode step) {
    double each =
        step.path("Actual Rows").asDouble()
            + step.path("Rows Removed by Filter").asDouble()
            + step.path("Rows Removed by Index Recheck").asDouble();
    double loops = step.path("Actual Loops").asDouble();
    long rows = step.has("Relation Name") ? Math.round(each * loops) : 0;
    for (JsonNode part : step.path("Plans")) {
      rows += rows(part);
    }
    return rows;
  }

  /**
   * It plans by what it knows of its tables, here as if reading all of one were out of question.
   */
  private static void planAsForMillions(Connection beside) throws SQLException {
    try (Statement statement = beside.createStatement()) {
      statement.execute("ANALYZE");
      statement.execute("SET enable_seqscan = off");
      statement.execute("SET enable_hashjoin = off");
      statement.execute("SET enable_mergejoin = off");
    }
  }
}
