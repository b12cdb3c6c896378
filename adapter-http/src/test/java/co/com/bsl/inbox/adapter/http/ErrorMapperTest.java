package co.com.bsl.inbox.adapter.http;

import static co.com.bsl.inbox.testkit.fixture.Messages.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.RawHttp;
import co.com.bsl.inbox.adapter.http.refusal.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMapperTest {
  private final Inbox inbox = Inbox.open();
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/nothing",
        "/api",
        "/api/conversacion",
        "/nothing",
        "/api/conversacion/1/2/3",
        "//"
      })
  void aPathThatIsNotThereIsNotFound(String path) {
    Answer answer = marta.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("ruta_desconocida");
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/api/conversaciones",
    "POST,/health",
    "GET,/api/enviar-mensaje",
    "PUT,/api/sesion",
    "DELETE,/api/sesion",
    "PATCH,/nothing",
    "HEAD,/health",
    "OPTIONS,/api/conversaciones",
    "TRACE,/health"
  })
  void onlyTheRightMethodIsAnswered(String method, String path) {
    boolean empty = method.equals("HEAD") || method.equals("GET") || method.equals("TRACE");
    RequestBody body = empty ? null : RequestBody.create(new byte[0], null);

    Answer answer = marta.send(method, path, body);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(method.equals("HEAD") || answer.code().equals("metodo_no_permitido")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"65536,campo_faltante", "65537,cuerpo_grande"})
  void aBodyMayBeLargeButNotEndless(int bytes, String code) {
    String body = "{\"x\":\"" + "x".repeat(bytes - 8) + "\"}";

    Answer answer = marta.post("/api/conversacion/573001234567/bot", body);

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(code.equals("cuerpo_grande") ? 413 : 400);
  }

  @ParameterizedTest
  @CsvSource({"65536,campo_faltante", "65537,cuerpo_grande"})
  void notEvenWhenItDoesNotSayHowLargeItIs(int bytes, String code) {
    String body = "{\"x\":\"" + "x".repeat(bytes - 8) + "\"}";

    assertThat(marta.postInPieces("/api/conversacion/573001234567/bot", body).code())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%00", "/%zz", "/a b", "/api/mensaje/%FF"})
  void whatIsNoProperRequestIsRefusedQuietly(String path) {
    String answer = RawHttp.get(inbox.server.port(), path);

    assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContainIgnoringCase("jetty");
    assertThat(answer).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "null", "\"text\"", "{", "{\"a\":1}{", "{a:1}"})
  void aBodyThatIsNoObjectIsRefused(String body) {
    Answer answer = marta.post("/api/conversacion/573001234567/bot", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("json_invalido");
  }

  @Test
  void aBodyThatIsNestedWithoutEndIsRefused() {
    String body = "{\"a\":".repeat(10_000);

    assertThat(marta.post("/api/conversacion/573001234567/bot", body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/conversaciones", "/api/conversacion/1234567", "/api/buscar?q=a"})
  void whatTheStoreCannotTellIsSaidSo(String path) {
    inbox.storeBroken.set(true);

    Answer answer = marta.get(path);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("almacen_no_disponible");
  }

  @Test
  void aMessageThatWasTakenIsNotReportedAsFailedWhenNewsOfItCannotBeRead() {
    inbox.desk.annaWrites(inbound("hola"));
    inbox.breakStoreAfterNextCommit();

    Answer answer =
        marta.post("/api/enviar-mensaje", "{\"to\":\"573001234567\",\"message\":\"ok\"}");

    assertThat(answer.status()).isEqualTo(202);
  }

  @Test
  void aFailureThatNobodyExpectedIsGivenAReferenceAndNothingElse() {
    inbox.decoder.understand(null);

    Answer answer = marta.postForm("/webhook/twilio", "a=b");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("error_interno");
    assertThat(answer.json().path("referencia").textValue()).matches("[0-9a-f]{8}");
    assertThat(answer.text()).doesNotContain("NullPointer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es                      | No ha iniciado",
        "en                      | You are not",
        "en-GB,es;q=0.5          | You are not",
        "es-CO,en;q=0.9          | No ha iniciado",
        "fr                      | No ha iniciado",
        "fr,en;q=0.5             | You are not",
        "*                       | No ha iniciado",
        "!!!                     | No ha iniciado",
        "''                      | No ha iniciado"
      })
  void theWordsAreInTheLanguageOfTheReader(String language, String beginning) {
    Answer answer = inbox.anybody().with("Accept-Language", language).get("/api/sesion");

    assertThat(answer.json().path("error").textValue()).startsWith(beginning);
    assertThat(answer.json().path("success").booleanValue()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWordsInBothLanguages(Reason reason) {
    ResourceBundle english =
        ResourceBundle.getBundle("co.com.bsl.inbox.adapter.http.errors", Locale.ENGLISH);

    assertThat(ErrorTexts.of(reason, Locale.forLanguageTag("es"))).isNotBlank();
    assertThat(english.keySet()).contains(reason.code());
    assertThat(ErrorTexts.of(reason, Locale.ENGLISH))
        .isNotEqualTo(ErrorTexts.of(reason, Locale.forLanguageTag("es")));
  }
}
