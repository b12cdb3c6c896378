package co.com.bsl.inbox.adapter.sql.care;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.PostgresStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a store on PostgreSQL finds what the contract says. */
final class PostgresStoreCheckTest implements StoreCheckContract {
  @RegisterExtension final PostgresStore postgres = new PostgresStore();

  @Override
  public SqlAdapter store() {
    return postgres.store();
  }

  @Override
  public SqlConfig config() {
    return postgres.config();
  }

  /** As a replica, it does not look after references. */
  @Override
  public void tamper(String statement) {
    PostgresServer.execute(config(), "SET session_replication_role = replica; " + statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a message is found by its words         | DELETE FROM message_words
          a conversation is found by its words    | DELETE FROM conversation_words
          a message belongs to a conversation     | UPDATE message SET conversation = 99
          a provider's id belongs to one message  | ALTER TABLE message DROP CONSTRAINT \
          message_provider_id_key; UPDATE message SET provider_id = 'SM1'
          what belongs together is together       | ALTER TABLE seen ADD CONSTRAINT later \
          CHECK (seen > 1000) NOT VALID
          """)
  void whatOnlyThisEngineLetsHappenIsFoundToo(String rule, String wrong) {
    tamper(wrong);

    List<Finding> findings = new ArrayList<>();
    StoreCheck.of(config()).run(findings::add);
    assertThat(findings)
        .filteredOn(finding -> !finding.well())
        .extracting(Finding::rule)
        .contains(rule);
  }
}
