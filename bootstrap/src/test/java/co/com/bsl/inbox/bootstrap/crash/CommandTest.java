package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.crash.Commands.Ended;
import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about data, as processes of their own beside an inbox that serves. */
class CommandTest {
  private static final String NUMBER = "573001234567";

  @TempDir Path folder;

  @Test
  void dataIsTakenOutErasedAndProvenWhileTheInboxServes() throws Exception {
    try (Emulator emulator = Emulator.start()) {
      Map<String, String> environment = Surroundings.of(emulator, folder);
      emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio");
      Commands commands = new Commands(environment, folder);
      InboxProcess inbox = InboxProcess.start(environment, folder);
      ApiClient api = Surroundings.api(environment.get("PUBLIC_URL"));
      emulator.contact(NUMBER).writes("secreto médico").await();
      assertThat(api.conversation(NUMBER).status()).isEqualTo(200);

      assertThat(commands.run("contact", "export", NUMBER, "--out", "contacto.zip"))
          .isEqualTo(new Ended(0, "written to contacto.zip"));
      assertThat(folder.resolve("contacto.zip")).isNotEmptyFile();
      Ended slip =
          commands.run("contact", "erase", NUMBER, "--again", "573000000000", "--reason", "x");
      assertThat(slip.code()).isEqualTo(1);
      Ended erased =
          commands.run("contact", "erase", NUMBER, "--again", NUMBER, "--reason", "ley 1581");
      assertThat(erased.code()).isZero();
      assertThat(erased.output()).contains("\"recibo\"").doesNotContain(NUMBER, "secreto");
      assertThat(api.conversation(NUMBER).status()).isEqualTo(404);
      Ended exported = commands.run("audit", "export", "--out", "auditoria.jsonl");
      assertThat(Files.readString(folder.resolve("auditoria.jsonl")))
          .contains("\"export\"", "\"erase\"", "ley 1581", "command_line")
          .doesNotContain("secreto", NUMBER);
      inbox.stop();

      assertThat(Files.readString(folder.resolve("inbox.log"))).doesNotContain("secreto", NUMBER);
      checks(commands, exported.output().strip().substring("head ".length()));
    }
  }

  private void checks(Commands commands, String head) throws Exception {
    assertThat(commands.run("audit", "verify", "--anchor", head).output()).startsWith("intact");
    forge("DELETE FROM audit WHERE number = (SELECT MAX(number) FROM audit)");
    assertThat(commands.run("audit", "verify").output()).contains("CUT_SHORT", "NOT intact");
    forge(
        "UPDATE audit_head SET number = (SELECT MAX(number) FROM audit),"
            + " hash = (SELECT hash FROM audit ORDER BY number DESC LIMIT 1)");
    assertThat(commands.run("audit", "verify").code()).isZero();

    Ended found = commands.run("audit", "verify", "--anchor", head);
    assertThat(found.code()).isEqualTo(1);
    assertThat(found.output()).contains("NOT_AS_TOLD");
  }

  /** As somebody would who may write to the database and takes its guard away first. */
  private void forge(String statement) throws SQLException {
    try (Connection store =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("inbox.db"));
        Statement forgery = store.createStatement()) {
      forgery.execute("DROP TRIGGER IF EXISTS audit_is_never_removed");
      forgery.execute(statement);
    }
  }
}
