package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real process writes into its log. */
class LogTest {
  private static final String NUMBER = "573001234567";

  @Test
  void theLogHoldsNoSecretNoTextAndNoNumber(@TempDir Path folder) throws IOException {
    try (Emulator emulator = Emulator.start()) {
      Map<String, String> environment = new HashMap<>(Surroundings.of(emulator, folder));
      environment.put("LOG_FILE", folder.resolve("twilio_bsl.log").toString());
      emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio");
      InboxProcess inbox = InboxProcess.start(environment, folder);
      talk(emulator, Surroundings.api(environment.get("PUBLIC_URL")));
      inbox.stop();
      String token = emulator.config().account().authToken();

      String log = Files.readString(folder.resolve("twilio_bsl.log"));
      assertThat(log).contains("serving port=").contains("stopped");
      assertThat(log)
          .doesNotContain("secreto médico", "respuesta privada", NUMBER)
          .doesNotContain(token, Surroundings.PASSWORD);
      assertThat(Files.readString(folder.resolve("inbox.log")).lines().toList())
          .containsAll(log.lines().toList());
    }
  }

  private static void talk(Emulator emulator, ApiClient api) {
    emulator.contact(NUMBER).writes("secreto médico").await();
    api.post(
        "/api/enviar-mensaje",
        "{\"to\":\"%s\",\"message\":\"respuesta privada\"}".formatted(NUMBER));
    api.post("/api/enviar-mensaje", "{\"to\":\"%s\"}".formatted(NUMBER));
    api.conversation(NUMBER);
  }
}
