package co.com.bsl.inbox.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.Surroundings;
import co.com.bsl.inbox.emulator.Emulator;
import co.com.bsl.inbox.emulator.fault.Fault;
import co.com.bsl.inbox.emulator.fault.FaultTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the process is asked to end. */
class StopTest {
  private static final String NUMBER = "573001234567";

  @Test
  void whatIsUnderWayIsFinishedBeforeTheProcessEnds(@TempDir Path folder) throws IOException {
    try (Emulator emulator = Emulator.start()) {
      Map<String, String> environment = Surroundings.of(emulator, folder);
      emulator.pointAt(environment.get("PUBLIC_URL") + "/webhook/twilio");
      InboxProcess inbox = InboxProcess.start(environment, folder);
      ApiClient api = Surroundings.api(environment.get("PUBLIC_URL"));
      emulator.contact(NUMBER).writes("hola").await();
      emulator.faults().plan(FaultTarget.TWILIO_CREATE, Fault.delay(Duration.ofMillis(1500)));
      long attempts = emulator.twilio().attempts().size();

      CompletableFuture<ApiClient.Answer> sending = CompletableFuture.supplyAsync(() -> send(api));
      emulator.watch().until(() -> emulator.twilio().attempts().size() > attempts);
      inbox.stop();

      assertThat(sending.join().status()).isEqualTo(200);
      assertThat(emulator.contact(NUMBER).received()).hasSize(1);
      assertThat(Files.readString(folder.resolve("inbox.log"))).contains("stopped");
    }
  }

  private static ApiClient.Answer send(ApiClient api) {
    return api.post(
        "/api/enviar-mensaje", "{\"to\":\"%s\",\"message\":\"buenas\"}".formatted(NUMBER));
  }
}
