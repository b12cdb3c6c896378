package co.com.bsl.inbox.adapter.sql.command;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.support.QueryPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands ask while all others wait is answered along an index. */
final class CommandPlansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        SqlConversations.AT,
        SqlConversations.MARK_SEEN,
        SqlMessages.BY_ID,
        SqlMessages.BY_PROVIDER_ID,
        SqlMessages.SAID_AS,
        SqlMessages.STORED_AFTER,
        SqlMessages.NEWEST,
        SqlMessages.MIRROR_KEYS,
        SqlOutbox.DUE,
        MessageWriter.REFRESH_NEWEST
      })
  void noTableIsReadFromEndToEnd(String statement) {
    assertThat(QueryPlan.onSqlite(statement)).doesNotContain("SCAN");
    assertThat(QueryPlan.onPostgres(statement)).doesNotContain("Seq Scan");
  }

  @Test
  void whatIsDueIsTakenWithoutLookingAtWhatWaitsBehindIt() {
    assertThat(QueryPlan.onSqlite(SqlOutbox.DUE))
        .contains("SEARCH outbox USING INDEX outbox_due")
        .doesNotContain("B-TREE");
    assertThat(QueryPlan.onPostgres(SqlOutbox.DUE)).contains("outbox_due").doesNotContain("Sort");
  }

  @Test
  void whatIsUnderWayIsReadOffAnIndexThatHoldsNothingElse() {
    assertThat(QueryPlan.onSqlite(SqlSyncView.UNDER_WAY))
        .contains("SEARCH m USING INDEX message_under_way (number>? AND number<?)")
        .doesNotContain("B-TREE", "SCAN");
    assertThat(QueryPlan.onPostgres(SqlSyncView.UNDER_WAY))
        .contains("Index Scan using message_under_way")
        .doesNotContain("Sort", "Seq Scan");
  }

  @Test
  void whatCameSinceIsReadOffTheIndexOfNews() {
    assertThat(QueryPlan.onSqlite(SqlMessages.STORED_AFTER)).contains("message_news");
    assertThat(QueryPlan.onSqlite(SqlConversations.MARK_SEEN)).contains("message_news");
    assertThat(QueryPlan.onSqlite(SqlMessages.SAID_AS)).contains("message_said_as");
    assertThat(QueryPlan.onSqlite(SqlMessages.MIRROR_KEYS))
        .contains("COVERING INDEX message_mirror");
  }
}
