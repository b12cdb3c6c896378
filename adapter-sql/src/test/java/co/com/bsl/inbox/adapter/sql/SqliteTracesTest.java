package co.com.bsl.inbox.adapter.sql;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.LUIS;
import static co.com.bsl.inbox.testkit.fixture.Conversations.MARTA;
import static co.com.bsl.inbox.testkit.fixture.Conversations.idOf;
import static co.com.bsl.inbox.testkit.fixture.MessageBuilder.NINE;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.support.SqliteStore;
import co.com.bsl.inbox.domain.agent.AgentId;
import co.com.bsl.inbox.domain.agent.Sighting;
import co.com.bsl.inbox.domain.conversation.Notes;
import co.com.bsl.inbox.domain.conversation.Synced;
import co.com.bsl.inbox.domain.port.ChangeLogPort;
import co.com.bsl.inbox.domain.port.InboxPort;
import co.com.bsl.inbox.domain.port.InboxViewPort;
import co.com.bsl.inbox.domain.port.SyncViewPort;
import co.com.bsl.inbox.testkit.contract.inbox.InboxUnderTest;
import co.com.bsl.inbox.testkit.fixture.Conversations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left of an erased contact in the bytes of SQLite's files. */
final class SqliteTracesTest implements InboxUnderTest {
  private static final long PATIENCE = 10_000;
  @RegisterExtension final SqliteStore sqlite = new SqliteStore();

  @Test
  void notAByteOfAnErasedContactIsLeftInTheFiles() {
    for (int n = 0; n < 200; n++) {
      keep(LUIS, inbound("hola buenas tardes " + n));
      keep(ANNA, inbound("padezco esquizofrenia " + n).sid("SMdelicado" + n));
    }
    save(
        Conversations.named("Rosalinda", ANNA)
            .withNotes(Synced.confirmed(new Notes("hospitalizada ayer"))));
    Sighting pablo = new Sighting(new AgentId("pablo"), "Pablo", ANNA, false, NINE);
    sqlite.store().shared().presence().seen(pablo, NINE.minusSeconds(45));
    List<String> traces =
        List.of("esquizofrenia", "padezco", "SMdelicado", "osalinda", "hospitalizada", "1234567");
    assertThat(traces).allMatch(this::isInTheFiles);

    commit(tx -> tx.erasures().erase(idOf(ANNA), NINE));

    assertThat(traces).allMatch(this::leavesTheFiles);
    assertThat(sqlite.store().shared().presence().after(NINE.minusSeconds(1))).isEmpty();
    assertThat(isInTheFiles("buenas")).isTrue();
    assertThat(view().search("buenas tardes", 300)).hasSize(200);
    assertThat(view().find(LUIS, MARTA)).isPresent();
  }

  /** What is purged in the background cannot be waited for but by looking. */
  private boolean leavesTheFiles(String trace) {
    long end = System.nanoTime() + MILLISECONDS.toNanos(PATIENCE);
    while (isInTheFiles(trace) && System.nanoTime() < end) {
      LockSupport.parkNanos(MILLISECONDS.toNanos(20));
    }
    return !isInTheFiles(trace);
  }

  private boolean isInTheFiles(String trace) {
    Path database = Path.of(sqlite.config().jdbcUrl().substring("jdbc:sqlite:".length()));
    try (Stream<Path> files = Files.list(database.getParent())) {
      return files.anyMatch(file -> read(file).contains(trace));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public InboxPort inbox() {
    return sqlite.store().inbox();
  }

  @Override
  public InboxViewPort view() {
    return sqlite.store().view();
  }

  @Override
  public SyncViewPort syncView() {
    return sqlite.store().syncView();
  }

  @Override
  public ChangeLogPort changes() {
    return sqlite.store().changes();
  }
}
