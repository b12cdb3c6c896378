package co.com.bsl.inbox.adapter.sql.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.port.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The check of a store on SQLite finds what the contract says. */
final class SqliteStoreCheckTest implements StoreCheckContract {
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();
  @TempDir Path folder;

  @Override
  public SqlAdapter store() {
    return sqlite.store();
  }

  @Override
  public SqlConfig config() {
    return sqlite.config();
  }

  @Override
  public void tamper(String statement) {
    SqliteFiles.execute(config(), statement);
  }

  @Test
  void wordsThatAreNotFiledAreMissed() {
    tamper("DELETE FROM message_words");
    tamper("DELETE FROM conversation_words");

    assertThat(broken())
        .containsExactly("a message is found by its words", "a conversation is found by its words");
  }

  @Test
  void aReferenceThatLeadsNowhereIsFoundByTheEngineAndEndsTheCheck() {
    tamper("UPDATE message SET conversation = 99");

    assertThat(broken()).containsExactly("what belongs together is together");
  }

  @Test
  void aFileThatIsNotThereIsToldAndNotMade() {
    Path file = folder.resolve("none.db");

    assertThatThrownBy(() -> StoreCheck.of(SqlConfig.at("jdbc:sqlite:" + file)).run(finding -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no file");
    assertThat(file).doesNotExist();
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefused() {
    SqlConfig strange = SqliteFiles.bare(folder);
    SqliteFiles.execute(strange, "CREATE TABLE something (number INTEGER)");

    assertThatThrownBy(() -> StoreCheck.of(strange).run(finding -> {}))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store of an inbox");
  }

  private List<String> broken() {
    List<Finding> findings = new ArrayList<>();
    StoreCheck.of(config()).run(findings::add);
    return findings.stream().filter(finding -> !finding.well()).map(Finding::rule).toList();
  }
}
