package co.com.bsl.inbox.adapter.sql.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.sql.SqlAdapter;
import co.com.bsl.inbox.adapter.sql.SqlConfig;
import co.com.bsl.inbox.adapter.sql.support.PostgresServer;
import co.com.bsl.inbox.adapter.sql.support.SqliteFiles;
import co.com.bsl.inbox.domain.change.Change;
import co.com.bsl.inbox.domain.origin.MessageId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes has kept everything that it said it had kept. */
final class KilledProcessTest {
  private static final int ENOUGH = 200;

  @Test
  void nothingThatWasAnsweredIsLostOnSqlite(@TempDir Path folder) throws Exception {
    killWhileWriting(SqliteFiles.ready(folder));
  }

  @Test
  void nothingThatWasAnsweredIsLostOnPostgres() throws Exception {
    killWhileWriting(PostgresServer.ready());
  }

  private static void killWhileWriting(SqlConfig config) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TirelessWriter.class.getName(),
                config.jdbcUrl(),
                config.user())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    List<MessageId> answered = answersUntilKilled(writer);

    assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (SqlAdapter store = SqlAdapter.open(config)) {
      assertThat(store.view().messages(answered)).hasSize(answered.size());
      List<Change> log = store.changes().after(0, Integer.MAX_VALUE);
      assertThat(log)
          .map(Change::sequence)
          .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
    }
  }

  private static List<MessageId> answersUntilKilled(Process writer) throws IOException {
    List<MessageId> answered = new ArrayList<>();
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith(TirelessWriter.END)) {
          answered.add(new MessageId(line.substring(0, line.length() - 1)));
        }
        if (answered.size() == ENOUGH) {
          writer.toHandle().destroyForcibly();
        }
      }
    }
    return answered;
  }
}
