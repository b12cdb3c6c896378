package co.com.bsl.inbox.adapter.http.api;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.content.Content;
import co.com.bsl.inbox.domain.content.ContentKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRoutesTest {
  private static final String FILE = "/api/mensaje/m1/media/0";

  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/webp", "audio/ogg", "video/mp4", "application/pdf"})
  void whatCannotRunIsShown(String type) {
    annaSends(type);

    Answer answer = marta.get(FILE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("0123456789");
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html,text/html",
    "TEXT/HTML; charset=utf-8,text/html",
    "image/svg+xml,image/svg+xml",
    "IMAGE/SVG+XML,image/svg+xml",
    "application/xhtml+xml,application/xhtml+xml",
    "text/vcard,text/vcard",
    "'',application/octet-stream",
    "nonsense,application/octet-stream",
    "'image/png\", x',application/octet-stream"
  })
  void everythingElseIsDownloaded(String type, String sent) {
    annaSends(type);

    Answer answer = marta.get(FILE);

    assertThat(answer.header("Content-Disposition")).isEqualTo("attachment");
    assertThat(answer.header("Content-Type")).startsWith(sent);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-1,206,01,bytes 0-1/10",
    "bytes=4-,206,456789,bytes 4-9/10",
    "bytes=8-99,206,89,bytes 8-9/10",
    "bytes=10-12,200,0123456789,''",
    "bytes=5-2,200,0123456789,''",
    "'bytes=0-1,3-4',200,0123456789,''",
    "bytes=-3,200,0123456789,''",
    "words=0-1,200,0123456789,''"
  })
  void aPartOfAFileIsSentToWhoeverAsksForOne(
      String range, int status, String text, String contentRange) {
    annaSends("audio/ogg");

    Answer answer = marta.with("Range", range).get(FILE);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).isEqualTo(text);
    assertThat(answer.header("Content-Range")).isEqualTo(contentRange);
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
  }

  @Test
  void aBrowserKeepsAFileButAsksWhetherItMay() {
    annaSends("image/jpeg");
    String tag = marta.get(FILE).header("ETag");

    Answer again = marta.with("If-None-Match", tag).get(FILE);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(marta.get(FILE).header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(inbox.anybody().with("If-None-Match", tag).get(FILE).status()).isEqualTo(401);
  }

  @Test
  void whoeverLooksAgainAtAFileThatTheBrowserKeptIsNoted() {
    annaSends("image/jpeg");
    String tag = marta.get(FILE).header("ETag");

    inbox.page("luis").with("If-None-Match", tag).get(FILE);

    inbox.trail.write();
    JsonNode entries = inbox.page("vera").get("/api/auditoria?agente=luis").json().path("entradas");
    assertThat(entries.findValuesAsText("accion")).containsExactly("open_media");
  }

  @Test
  void aKeptFileIsNotConfirmedOnceItsContactIsErased() {
    annaSends("image/jpeg");
    String tag = marta.get(FILE).header("ETag");
    inbox
        .page("root")
        .post(
            "/api/conversacion/573001234567/borrar",
            "{\"numero\":\"573001234567\",\"motivo\":\"lo pidió\"}");

    Answer again = marta.with("If-None-Match", tag).get(FILE);

    assertThat(again.status()).isEqualTo(404);
    assertThat(again.header("ETag")).isEmpty();
  }

  @Test
  void aFileThatNeverWasIsNotConfirmed() {
    Answer answer = marta.with("If-None-Match", "\"x-0\"").get("/api/mensaje/x/media/0");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("mensaje_desconocido");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mensaje/m1/media/1",
        "/api/mensaje/m1/media/-1",
        "/api/mensaje/m1/media/first",
        "/api/mensaje/m1/media/99999999999",
        "/api/mensaje/m2/media/0"
      })
  void aFileThatIsNotThereIsNotFound(String path) {
    annaSends("image/jpeg");

    Answer answer = marta.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("mensaje_desconocido");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aFileThatTheProviderHasNoMoreIsNotFound() {
    inbox.desk.annaWrites(inbound(picture("image/jpeg")).id("m1"));

    assertThat(marta.get(FILE).code()).isEqualTo("mensaje_desconocido");
  }

  private void annaSends(String type) {
    Content content = picture(type);
    inbox.messaging.keep(
        content.attachments().get(0), "0123456789".getBytes(StandardCharsets.UTF_8));
    inbox.desk.annaWrites(inbound(content).id("m1"));
  }

  private static Content picture(String type) {
    Attachment file = new Attachment("https://twilio/ME1", type, "");
    return new Content(ContentKind.IMAGE, "", List.of(file), Map.of());
  }
}
