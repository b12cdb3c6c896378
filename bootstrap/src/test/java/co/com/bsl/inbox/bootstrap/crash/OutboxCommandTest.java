package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.crash.Commands.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command about what Wix refused, as a process of its own over a real store. */
class OutboxCommandTest {
  private static final String GIVE_UP =
      """
      INSERT INTO outbox_given_up
        (number, lane, conversation, task, message, since, attempts, given_up_at, reason)
      VALUES (%d, '%s', 'k1', '%s', 'm%d', 0, 5, 0, 'HTTP 413')
      """;

  @TempDir Path folder;

  @Test
  void whatWixRefusedIsShownAndPutBackAndNoMessageToAContactIs() throws Exception {
    Commands commands = new Commands(Map.of("DATA_DIR", folder.toString()), folder);
    assertThat(commands.run("outbox", "list")).isEqualTo(new Ended(0, ""));
    execute(GIVE_UP.formatted(7, "MIRROR", "MIRROR_MESSAGE", 1));
    execute(GIVE_UP.formatted(8, "MIRROR", "MIRROR_MESSAGE", 2));
    execute(GIVE_UP.formatted(9, "PROVIDER", "SEND", 3));

    assertThat(commands.run("outbox", "list").output())
        .isEqualTo(
            """
            7  MIRROR_MESSAGE  conversation=k1 message=m1  given up 1970-01-01T00:00:00Z after 5 attempts: HTTP 413
            8  MIRROR_MESSAGE  conversation=k1 message=m2  given up 1970-01-01T00:00:00Z after 5 attempts: HTTP 413\
            """);
    assertThat(commands.run("outbox", "retry")).isEqualTo(new Ended(0, "2 to be written again"));

    assertThat(texts("SELECT message || first FROM outbox ORDER BY number"))
        .containsExactly("m11", "m20");
    assertThat(texts("SELECT message FROM outbox_given_up")).containsExactly("m3");
    commands.run("audit", "export", "--out", "log.jsonl");
    assertThat(Files.readString(folder.resolve("log.jsonl")))
        .contains("\"mirror_retry\"", "command_line", "MIRROR_MESSAGE");
    assertThat(commands.run("outbox", "retry")).isEqualTo(new Ended(0, "0 to be written again"));
  }

  private void execute(String statement) throws SQLException {
    try (Connection store = store();
        Statement work = store.createStatement()) {
      work.execute(statement);
    }
  }

  private List<String> texts(String question) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection store = store();
        Statement work = store.createStatement();
        ResultSet rows = work.executeQuery(question)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private Connection store() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("inbox.db"));
  }
}
