package co.com.bsl.inbox.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {
  private final Inbox inbox = Inbox.open();

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/health",
        "/css/index.css",
        "/api/sesion",
        "/nothing",
        "/api/eventos?desde=x"
      })
  void everyAnswerTellsTheBrowserWhatNotToDo(String path) {
    Answer answer = inbox.page("marta").get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("script-src 'self'")
        .contains("object-src 'none'")
        .contains("base-uri 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("Date")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/sesion", "/api/conversaciones", "/health", "/api/nothing"})
  void whatTheInterfaceAnswersIsKeptNowhere(String path) {
    assertThat(inbox.page("marta").get(path).header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void tlsIsAskedForOnlyWhereItIs() {
    try (Inbox secure = Inbox.open(Setup.PLAIN.at("https://inbox.bsl.com.co"))) {
      assertThat(secure.anybody().get("/health").header("Strict-Transport-Security"))
          .isEqualTo("max-age=63072000");
    }
    assertThat(inbox.anybody().get("/health").header("Strict-Transport-Security")).isEmpty();
  }
}
