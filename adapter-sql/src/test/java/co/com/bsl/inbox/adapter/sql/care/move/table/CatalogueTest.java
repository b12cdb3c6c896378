package co.com.bsl.inbox.adapter.sql.care.move.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.care.Stores;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever either engine keeps is moved, or the move is refused. */
final class CatalogueTest {
  @TempDir Path folder;
  private SqlConfig source;

  @BeforeEach
  void prepare() {
    source = SqliteFiles.ready(folder);
  }

  @Test
  void allThatBothEnginesKeepIsMovedButTheWords() {
    assertThat(shared(PostgresServer.empty()))
        .extracting(Table::name)
        .contains("message", "conversation", "outbox", "audit", "audit_head", "draft", "session")
        .doesNotContain("message_words", "conversation_words", "flyway_schema_history");
  }

  @Test
  void aTableThatBothGetLaterIsMovedToo() {
    SqlConfig target = PostgresServer.ready();
    SqliteFiles.execute(source, "CREATE TABLE label (name TEXT NOT NULL)");
    PostgresServer.execute(target, "CREATE TABLE label (name TEXT NOT NULL)");

    assertThat(shared(target)).contains(new Table("label", List.of("name")));
  }

  @Test
  void aTableThatOnlyTheFileHasIsNotForgottenSilently() {
    SqliteFiles.execute(source, "CREATE TABLE label (name TEXT NOT NULL)");

    assertThatThrownBy(() -> shared(PostgresServer.empty()))
        .hasMessageContaining("only one of the two stores has label.name");
  }

  @Test
  void aColumnThatOnlyTheDatabaseHasIsNotLeftToChance() {
    SqlConfig target = PostgresServer.ready();
    PostgresServer.execute(target, "ALTER TABLE message ADD COLUMN mood TEXT");

    assertThatThrownBy(() -> shared(target)).hasMessageContaining("message.mood");
  }

  private List<Table> shared(SqlConfig config) {
    try (Session from = Stores.look(Stores.engine(source));
        Session to = Stores.look(Stores.engine(config))) {
      return Catalogue.shared(from, to);
    }
  }
}
