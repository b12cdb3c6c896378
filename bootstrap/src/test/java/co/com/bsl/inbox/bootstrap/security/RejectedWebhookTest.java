package co.com.bsl.inbox.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.bootstrap.journey.ApiClient;
import co.com.bsl.inbox.bootstrap.journey.LiveSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A webhook that nobody believes, with the real store and everything in between. */
class RejectedWebhookTest {
  private static final String LIST = "/api/webhooks-apartados";
  private static final String FORGED =
      "MessageSid=SM00000000000000000000000000000001&From=whatsapp%3A%2B573001234567&Body=hola";

  @Test
  void itIsRefusedKeptAsideAndCanBeCarriedOutAfterAll(@TempDir Path data) throws Exception {
    try (LiveSystem system = LiveSystem.start(data)) {
      ApiClient api = system.api();

      int status = post(system.url() + "/webhook/twilio", FORGED);

      assertThat(status).isEqualTo(403);
      api.until(() -> api.get(LIST).at("/apartados").size() == 1);
      JsonNode kept = api.get(LIST).at("/apartados/0");
      assertThat(kept.path("motivo").textValue()).isEqualTo("firma_invalida");
      assertThat(kept.path("url_firmada").textValue()).isEqualTo(system.url() + "/webhook/twilio");
      assertThat(api.conversation("573001234567").status()).isEqualTo(404);

      String path = LIST + "/" + kept.path("id").textValue() + "/reproducir";
      assertThat(api.post(path, "{}").at("/apartado/reproduccion/resultado").textValue())
          .isEqualTo("mensaje");
      assertThat(api.conversation("573001234567").at("/mensajes/0/body").textValue())
          .isEqualTo("hola");
    }
  }

  private static int post(String url, String form) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }
}
