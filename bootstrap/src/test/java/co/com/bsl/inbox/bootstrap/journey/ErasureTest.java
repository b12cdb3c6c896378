package co.com.bsl.inbox.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole inbox beside Twilio and Wix: a contact is erased and stays so. */
class ErasureTest {
  private static final String NUMBER = "573001234567";
  private static final String OTHER = "573009999999";
  private static final String ERASE =
      "{\"numero\":\"%s\",\"motivo\":\"lo pidió\"}".formatted(NUMBER);

  @TempDir Path data;

  @Test
  void whoWasErasedDoesNotComeBackFromTwilioOrWixAndMayWriteAnew() {
    try (LiveSystem system = LiveSystem.start(data)) {
      ApiClient api = system.api();
      system.emulator().contact(NUMBER).writes("padezco esquizofrenia").await();
      system.emulator().contact(OTHER).writes("buenas").await();
      api.until(() -> api.conversation(NUMBER).at("/mensajes/0/origenes/1").isTextual());

      ApiClient.Answer receipt = api.post("/api/conversacion/" + NUMBER + "/borrar", ERASE);
      assertThat(receipt.status()).isEqualTo(200);
      assertThat(receipt.at("/mensajes").asInt()).isPositive();

      system.end();
      system.emulator().contact(OTHER).writes("durante").await();
      system.begin();
      api.until(() -> api.conversation(OTHER).at("/mensajes/1/recuperado").asBoolean());
      assertThat(api.conversation(NUMBER).status()).isEqualTo(404);
      assertThat(api.get("/api/buscar?q=esquizofrenia").at("/mensajes")).isEmpty();

      system.emulator().contact(NUMBER).writes("soy yo de nuevo").await();
      api.until(() -> api.conversation(NUMBER).status() == 200);
      JsonNode messages = api.conversation(NUMBER).at("/mensajes");
      assertThat(messages.findValuesAsText("body")).containsOnly("soy yo de nuevo");
    }
  }
}
