package co.com.bsl.inbox.adapter.sql.view;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.engine.Dialect;
import co.com.bsl.inbox.adapter.sql.engine.Engine;
import co.com.bsl.inbox.adapter.sql.support.QueryPlan;
import co.com.bsl.inbox.domain.view.ConversationFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers ask is answered along an index, and in the index's order. */
final class ViewPlansTest {
  private static final Dialect SQLITE = Engine.of("jdbc:sqlite:plan.db", "", "");
  private static final Dialect POSTGRES = Engine.of("jdbc:postgresql://plan/plan", "", "");

  @ParameterizedTest
  @EnumSource(ConversationFilter.class)
  void theListIsReadFromTheNewestOnWithoutSorting(ConversationFilter filter) {
    String onSqlite = QueryPlan.onSqlite(ConversationPage.statement(filter, false, SQLITE));
    String onPostgres = QueryPlan.onPostgres(ConversationPage.statement(filter, false, POSTGRES));

    String index =
        filter == ConversationFilter.WAITING ? "conversation_waiting" : "conversation_by_activity";
    assertThat(onSqlite).contains("SEARCH c USING INDEX " + index).doesNotContain("B-TREE", "SCAN");
    assertThat(onPostgres).contains("conversation_").doesNotContain("Sort", "Seq Scan");
  }

  @ParameterizedTest
  @EnumSource(ConversationFilter.class)
  void theListIsSearchedThroughTheIndexOfItsWords(ConversationFilter filter) {
    assertThat(QueryPlan.onSqlite(ConversationPage.statement(filter, true, SQLITE)))
        .contains("conversation_words VIRTUAL TABLE INDEX")
        .doesNotContainPattern("SCAN [cms]\\b");
    assertThat(QueryPlan.onPostgres(ConversationPage.statement(filter, true, POSTGRES)))
        .contains("conversation_words")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aTimelineIsReadBackwardsFromAnyPlaceWithoutSorting() {
    assertThat(QueryPlan.onSqlite(TimelinePage.STATEMENT))
        .contains("SEARCH m USING INDEX message_timeline (conversation=?")
        .doesNotContain("B-TREE", "SCAN");
    assertThat(QueryPlan.onPostgres(TimelinePage.STATEMENT))
        .contains("Index Scan Backward using message_timeline")
        .doesNotContain("Sort", "Seq Scan");
  }

  @Test
  void messagesAreSearchedThroughTheIndexOfTheirWords() {
    assertThat(QueryPlan.onSqlite(MessageSearch.statement(SQLITE)))
        .contains("message_words VIRTUAL TABLE INDEX")
        .doesNotContainPattern("SCAN [cm]\\b");
    assertThat(QueryPlan.onPostgres(MessageSearch.statement(POSTGRES)))
        .contains("message_words")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aConversationIsFoundByItsAddressThroughIndexes() {
    assertThat(QueryPlan.onSqlite(ConversationLookup.AT)).doesNotContain("SCAN");
    assertThat(QueryPlan.onPostgres(ConversationLookup.AT)).doesNotContain("Seq Scan");
  }
}
