package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.crash.Commands.Ended;
import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that ran on SQLite runs on PostgreSQL after one command. */
class MoveCommandTest {
  private static final String NUMBER = "573001234567";

  @TempDir Path folder;
  private EmbeddedPostgres server;
  private String target;

  @BeforeEach
  void start() throws IOException {
    server = EmbeddedPostgres.start();
    target = "postgres://postgres@127.0.0.1:%d/postgres".formatted(server.getPort());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void theInboxGoesOnInTheDatabaseWhereItStoppedInTheFile() throws Exception {
    try (Emulator emulator = Emulator.start()) {
      Map<String, String> environment = Surroundings.of(emulator, folder);
      emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio");
      Commands commands = new Commands(environment, folder);
      InboxProcess inbox = InboxProcess.start(environment, folder);
      ApiClient api = Surroundings.api(environment.get("PUBLIC_URL"));
      emulator.contact(NUMBER).writes("¿a qué hora?").await();
      assertThat(commands.run("move", "--to", target).code()).isEqualTo(1);
      assertThat(problems()).contains("stop the inbox first");
      String before = onlyMessage(api);
      inbox.stop();

      Ended moved = commands.run("move", "--to", target);

      assertThat(moved.code()).isZero();
      assertThat(moved.output())
          .contains("ok message: 1 of 1 rows", "ok message is the same in both: 1 rows", "moved: ")
          .contains("set DATABASE_URL")
          .doesNotContain("!!", "hora", NUMBER);
      goesOn(emulator, before);
    }
  }

  private void goesOn(Emulator emulator, String message) throws Exception {
    Map<String, String> environment = new HashMap<>(Surroundings.of(emulator, folder));
    environment.put("DATABASE_URL", target);
    emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio");
    InboxProcess inbox = InboxProcess.start(environment, folder);
    ApiClient api = Surroundings.api(environment.get("PUBLIC_URL"));
    assertThat(onlyMessage(api)).isEqualTo(message);
    emulator.contact(NUMBER).writes("gracias").await();
    api.until(() -> api.conversation(NUMBER).at("/mensajes").size() == 2);
    assertThat(api.get("/api/buscar?q=que+hora").body().toString()).contains("¿a qué hora?");
    inbox.stop();
    assertThat(new Commands(environment, folder).run("verify").code()).isZero();
  }

  @Test
  void whatCannotBeDoneIsSaidWithoutThePassword() throws Exception {
    Commands commands = new Commands(Map.of("DATA_DIR", folder.toString()), folder);

    assertThat(commands.run("move").code()).isEqualTo(2);
    assertThat(commands.run("move", "--to", "mysql://me:geheim@host/x").code()).isEqualTo(2);
    assertThat(commands.run("move", "--to", target, "--from", "none.db").code()).isEqualTo(1);
    Path words = Files.writeString(folder.resolve("words"), "--to " + target + "\n");
    assertThat(commands.run("move", "@" + words).code()).isEqualTo(1);

    assertThat(problems())
        .contains("Missing required option: '--to=URL'")
        .contains("--to is not like postgres://user:password@host:5432/database")
        .contains("there is no file none.db")
        .contains("there is no file " + folder.resolve("inbox.db"))
        .doesNotContain("geheim");
  }

  /** What of it stays as it was first known; where it came from and its second follow later. */
  private static String onlyMessage(ApiClient api) throws Exception {
    JsonNode messages = api.conversation(NUMBER).at("/mensajes");
    assertThat(messages).hasSize(1);
    return "%s %s".formatted(messages.at("/0/id").asText(), messages.at("/0/body").asText());
  }

  private String problems() throws IOException {
    return Files.readString(folder.resolve("commands.log"));
  }
}
