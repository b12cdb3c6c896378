package co.com.bsl.inbox.adapter.sql.audit;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.support.QueryPlan;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the audit log is, only the stretch of what is asked for is read. */
final class AuditPlansTest {

  @ParameterizedTest
  @ValueSource(strings = {AuditPage.LAST_BEFORE, AuditPage.FIRST_FROM})
  void theEndsOfTheStretchAreReadOffItsIndex(String statement) {
    assertThat(QueryPlan.onSqlite(statement))
        .contains("SEARCH audit USING COVERING INDEX audit_by_time (at_millis")
        .doesNotContain("B-TREE");
    assertThat(QueryPlan.onPostgres(statement))
        .containsPattern("Index Only Scan.* using audit_by_time")
        .doesNotContain("Sort");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatLiesBetweenIsReadInTheOrderOfNumbers(boolean newestFirst) {
    AuditPage page = new AuditPage(AuditQuery.ALL, 1, 1);
    String statement = newestFirst ? page.newestFirst() : page.oldestFirst();

    assertThat(QueryPlan.onSqlite(statement))
        .contains("SEARCH audit USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")
        .doesNotContain("B-TREE");
    assertThat(QueryPlan.onPostgres(statement))
        .containsPattern("Index Cond: \\(\\(number > .*\\) AND \\(number < ")
        .doesNotContain("Sort", "Seq Scan");
  }
}
