package co.com.bsl.inbox.adapter.http.privacy;

import static co.com.bsl.inbox.testkit.fixture.Conversations.ANNA;
import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import co.com.bsl.inbox.adapter.http.request.Json;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import co.com.bsl.inbox.domain.outbox.Lane;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything about a contact taken out, and erased. */
class PrivacyRoutesTest {
  private static final String PATH = "/api/conversacion/573001234567";
  private static final String YES = "{\"numero\":\"+57 300 123 4567\",\"motivo\":\"lo pidió\"}";
  private final Inbox inbox = Inbox.open(Setup.PLAIN.withIdleOutbox());
  private final Client root = inbox.page("root");

  @BeforeEach
  void annaHasWritten() {
    Attachment photo = new Attachment("https://files/1", "image/png", "../../foto.png");
    Attachment lost = new Attachment("https://files/2", "audio/ogg; codecs=opus", "");
    inbox.messaging.keep(photo, new byte[] {1, 2, 3});
    inbox.desk.annaWrites(inbound("<script>alert('1')</script>").id("m1").at(9, 0));
    inbox.desk.annaWrites(
        inbound(new Content(ContentKind.IMAGE, "", List.of(photo, lost), Map.of("Latitude", "4.6")))
            .id("m2")
            .at(9, 1));
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void everythingAboutAContactIsInOneFile() throws IOException {
    Answer answer = root.get(PATH + "/exportar");
    Map<String, byte[]> files = unzipped(answer);

    assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    assertThat(files)
        .containsOnlyKeys("medios/m2-0.png", "contacto.json", "conversacion.html")
        .containsEntry("medios/m2-0.png", new byte[] {1, 2, 3});
    JsonNode json = Json.mapper().readTree(files.get("contacto.json"));
    assertThat(json.at("/contacto/direcciones/0").textValue()).isEqualTo("+573001234567");
    assertThat(json.at("/contacto/nombre").textValue()).isEqualTo("Anna");
    assertThat(json.at("/mensajes/1/detalles/Latitude").textValue()).isEqualTo("4.6");
    assertThat(json.at("/mensajes/1/archivos")).hasSize(2);
    assertThat(json.at("/auditoria/0/accion").textValue()).isEqualTo("export");
    assertThat(json.at("/medios_que_faltan/0").textValue()).isEqualTo("medios/m2-1.ogg");
  }

  @Test
  void whatAStrangerWroteIsTextOnThePageForPeople() throws IOException {
    String page =
        new String(unzipped(root.get(PATH + "/exportar")).get("conversacion.html"), UTF_8);

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;", "medios/m2-0.png")
        .doesNotContain("<script");
  }

  @Test
  void anErasedContactIsGoneAndTheReceiptIsTheNewestEntry() {
    Answer answer = root.post(PATH + "/borrar", YES);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("mensajes").intValue()).isEqualTo(2);
    assertThat(answer.json().path("recibo").textValue()).isEqualTo(inbox.store.head().text());
    assertThat(answer.json().path("queda_en_otras_partes")).isNotEmpty();
    assertThat(answer.text()).doesNotContain("3001234567");
    assertThat(root.get(PATH).code()).isEqualTo("conversacion_desconocida");
    assertThat(root.get("/api/buscar?q=script").json().path("mensajes")).isEmpty();
  }

  @Test
  void pagesAreToldToLoadAfresh() {
    long before = inbox.store.latest();

    root.post(PATH + "/borrar", YES);

    JsonNode events = root.get("/api/cambios?espera=0&desde=" + before).json().path("eventos");
    assertThat(events.findValuesAsText("tipo")).containsExactly("resincronizar");
  }

  @Test
  void whoWasAwayIsNotToldWhatWasErasedMeanwhile() {
    root.post(PATH + "/borrar", YES);

    Answer answer = root.get("/api/cambios?espera=0&desde=0");

    assertThat(answer.text()).contains("resincronizar").doesNotContain("3001234567", "script");
  }

  @Test
  void aMessageThatMayBeLeavingIsWaitedFor() {
    root.post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"hola\"}");
    inbox.store.commit(
        tx ->
            tx.outbox()
                .claim(
                    Lane.PROVIDER,
                    inbox.clock.instant(),
                    inbox.clock.instant().plusSeconds(60),
                    1));

    Answer answer = root.post(PATH + "/borrar", YES);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.code()).isEqualTo("envio_en_curso");
    assertThat(inbox.store.<Boolean>commit(tx -> tx.conversations().at(ANNA).isPresent())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"numero\":\"573001234568\",\"motivo\":\"x\"}",
        "{\"numero\":\"nadie\",\"motivo\":\"x\"}",
        "{\"numero\":\"573001234567\",\"motivo\":\" \"}",
        "{\"numero\":\"573001234567\"}",
        "{\"motivo\":\"x\"}"
      })
  void nobodyIsErasedByASlip(String body) {
    assertThat(root.post(PATH + "/borrar", body).status()).isEqualTo(400);
    assertThat(root.get(PATH).status()).isEqualTo(200);
  }

  @Test
  void whoIsNotKnownCanNeitherBeTakenOutNorErased() {
    String nobody = "/api/conversacion/573000000000";

    assertThat(root.get(nobody + "/exportar").status()).isEqualTo(404);
    assertThat(
            root.post(nobody + "/borrar", "{\"numero\":\"573000000000\",\"motivo\":\"x\"}")
                .status())
        .isEqualTo(404);
  }

  private static Map<String, byte[]> unzipped(Answer answer) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(answer.body().toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
