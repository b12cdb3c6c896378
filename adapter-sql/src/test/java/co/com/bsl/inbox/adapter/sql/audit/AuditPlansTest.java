package co.com.bsl.inbox.adapter.sql.audit;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.support.QueryPlan;
import co.com.bsl.inbox.domain.audit.AuditQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However long the audit log is, only the stretch of what is asked for is read. */
final class AuditPlansTest {
  private static final Optional<Instant> NOON = Optional.of(Instant.parse("2026-11-22T12:00:00Z"));

  @ParameterizedTest
  @MethodSource("times")
  void aTimeIsFoundByItsIndexAndReadInTheOrderOfNumbers(AuditQuery query) {
    AuditPage page = new AuditPage(query, 1, 1);

    for (String statement : List.of(page.newestFirst(), page.oldestFirst())) {
      assertThat(QueryPlan.onSqlite(statement))
          .contains("SEARCH audit USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")
          .contains("COVERING INDEX audit_by_time (at_millis>? AND at_millis<?)")
          .doesNotContain("B-TREE", "SCAN audit");
      assertThat(QueryPlan.onPostgres(statement))
          .contains("Index Only Scan using audit_by_time", "using audit_pkey")
          .doesNotContain("Sort", "Seq Scan");
    }
  }

  static List<AuditQuery> times() {
    return List.of(
        new AuditQuery(NOON, Optional.empty(), Optional.empty(), Optional.empty()),
        new AuditQuery(Optional.empty(), NOON, Optional.empty(), Optional.empty()),
        new AuditQuery(NOON, NOON, Optional.empty(), Optional.empty()));
  }
}
