package co.com.bsl.inbox.adapter.sql.care.move;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.care.StoreCheck;
import co.com.bsl.inbox.adapter.sql.care.Stores;
import co.com.bsl.inbox.adapter.sql.care.move.table.Catalogue;
import co.com.bsl.inbox.adapter.sql.care.move.table.Table;
import co.com.bsl.inbox.adapter.sql.care.rule.Finding;
import co.com.bsl.inbox.adapter.sql.jdbc.Session;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.application.audit.VerifyAudit;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.conversation.Conversation;
import co.com.bsl.inbox.domain.conversation.Draft;
import co.com.bsl.inbox.domain.message.Message;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that was moved is the store that it was. */
final class MoveTest {
  @TempDir Path folder;
  private Removal removal;

  @BeforeEach
  void furnish() {
    removal = Removal.from(folder);
  }

  @Test
  void everyRowOfEveryTableArrivesAsItWas() {
    Moved moved = removal.move();

    List<Table> tables = tables();
    Map<String, List<List<String>>> left = new Dump(removal.source()).rows(tables);
    assertThat(new Dump(removal.target()).rows(tables)).isEqualTo(left);
    assertThat(left).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    assertThat(moved)
        .isEqualTo(new Moved(tables.size(), left.values().stream().mapToLong(List::size).sum()));
  }

  @Test
  void whoeverAsksIsAnsweredTheSame() {
    Map<String, Object> before;
    try (SqlAdapter store = SqlAdapter.open(removal.source())) {
      before = Answers.of(store);
    }

    removal.move();

    try (SqlAdapter store = SqlAdapter.open(removal.target())) {
      assertThat(Answers.of(store)).containsExactlyEntriesOf(before);
      assertThat(new VerifyAudit(store.audit()).verify(List.of()).isIntact()).isTrue();
    }
  }

  @Test
  void theInboxGoesOnWhereItWas() {
    removal.move();

    try (SqlAdapter store = SqlAdapter.open(removal.target())) {
      long latest = store.changes().latest();
      Message reply = keep(store, inbound("¿y la próxima cita, doctora?").sid("SMnew").build());
      new Furnished(store).giveUp();
      keep(store, Conversations.named("Nueva", Conversations.number(77)));

      assertThat(reply.sequence()).isEqualTo(latest + 1);
      assertThat(store.changes().after(latest, 10)).hasSize(1);
      assertThat(store.view().search("proxima doctora", 10)).hasSize(1);
      assertThat(store.view().search("doctora", 10)).hasSize(2);
      assertThat(store.view().list(Conversations.all()).items()).hasSize(15);
    }
    StoreCheck.of(removal.target()).run(finding -> assertThat(finding).matches(Finding::well));
  }

  @Test
  void theDatabaseIsLikeOneThatWasNeverAnythingElse() {
    removal.move();

    List<String> fresh = new Dump(PostgresServer.empty()).schema();
    assertThat(new Dump(removal.target()).schema()).hasSizeGreaterThan(50).isEqualTo(fresh);
  }

  @Test
  void theFileStaysAsItIs() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("inbox.db"));

    removal.move();

    assertThat(Files.readAllBytes(folder.resolve("inbox.db"))).isEqualTo(before);
  }

  @Test
  void theOneLetterThatPostgresCannotKeepIsReplacedAsInEveryWrite() {
    removal.move();

    try (SqlAdapter store = SqlAdapter.open(removal.target())) {
      assertThat(store.drafts().of(MARTA)).map(Draft::text).contains("borrador sin\uFFFDfin");
    }
  }

  @Test
  void whatIsMissingStaysMissingAndWhatIsEmptyStaysEmpty() {
    SqliteFiles.execute(
        removal.source(), "UPDATE message SET failure_detail = '' WHERE provider_id = 'SM1'");

    removal.move();

    assertThat(
            new Dump(removal.target())
                .answer(
                    "SELECT failure_detail FROM message WHERE provider_id IN ('SM1', 'SM2')"
                        + " ORDER BY provider_id"))
        .containsExactly(List.of(""), Collections.singletonList(null));
  }

  @Test
  void allThatHappensIsTold() {
    removal.move();

    List<String> tables = tables().stream().map(Table::name).toList();
    assertThat(removal.progress()).allMatch(Progress::isEnd);
    assertThat(removal.progress())
        .extracting(Progress::part)
        .startsWith(tables.toArray(String[]::new))
        .endsWith("conversation_words", "message_words");
    assertThat(removal.arrivedTables()).isEqualTo(tables);
    assertThat(removal.findings()).hasSize(54).allMatch(Finding::well);
  }

  private List<Table> tables() {
    try (Session source = Stores.look(Stores.engine(removal.source()));
        Session target = Stores.look(Stores.engine(PostgresServer.empty()))) {
      return Catalogue.shared(source, target);
    }
  }

  private static Message keep(SqlAdapter store, Message message) {
    return store
        .inbox()
        .commit(
            tx -> {
              Conversation anna = tx.conversations().at(ANNA).orElseThrow();
              tx.conversations().save(anna.withActivity(anna.activity().after(message)));
              Message stored =
                  message.storedAs(
                      tx.announce(Change.message(idOf(ANNA), message.id(), List.of())));
              tx.messages().save(idOf(ANNA), stored);
              return stored;
            });
  }

  private static void keep(SqlAdapter store, Conversation conversation) {
    store
        .inbox()
        .commit(
            tx -> {
              tx.conversations().save(conversation);
              return null;
            });
  }
}
