package co.com.bsl.inbox.adapter.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.RawHttp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String FONT = "/webjars/font-awesome/webfonts/fa-solid-900.woff2";

  private final Inbox inbox = Inbox.open();

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void whoeverIsSignedInGetsTheInboxAndOthersTheSignIn() {
    Answer inside = inbox.page("marta").get("/");
    Answer outside = inbox.anybody().get("/");

    assertThat(inside.text()).contains("<title>inbox");
    assertThat(outside.text()).contains("<title>sign in");
    assertThat(inside.header("Content-Type"))
        .isEqualToIgnoringWhitespace("text/html;charset=utf-8");
    assertThat(inside.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(inside.header("ETag")).isNotEqualTo(outside.header("ETag"));
  }

  @ParameterizedTest
  @CsvSource({
    "/css/index.css,text/css; charset=utf-8",
    "/js/live/main.js,text/javascript; charset=utf-8",
    "/icons/favicon.svg,image/svg+xml",
    "/manifest.webmanifest,application/manifest+json"
  })
  void theFilesOfThePageAreForEverybody(String path, String type) {
    Answer answer = inbox.anybody().get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"css/index.css", "js/live/main.js"})
  void aDocumentLeadsToFilesThatAreKeptForGood(String file) {
    String place = named(inbox.page("marta").get("/").text(), "/e/[0-9a-f]+/" + file);

    Answer answer = inbox.anybody().get(place);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void theIconFontIsKeptForLong() {
    Answer answer = inbox.anybody().get(FONT);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("font/woff2");
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=2592000");
    assertThat(answer.body().substring(0, 4).utf8()).isEqualTo("wOF2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/css/index.css", FONT, "/openapi.json"})
  void aBrowserThatHasAFileIsNotSentItAgain(String path) {
    String tag = inbox.anybody().get(path).header("ETag");

    Answer again = inbox.anybody().with("If-None-Match", "\"other\", " + tag).get(path);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body().size()).isZero();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void textsAreCompressedForWhoeverTakesThat() throws IOException {
    Answer compressed = inbox.anybody().with("Accept-Encoding", "br, gzip").get("/css/index.css");
    Answer plain = inbox.anybody().with("Accept-Encoding", "identity").get("/css/index.css");

    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(compressed.body().toByteArray()))
            .readAllBytes();
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("Vary")).contains("Accept-Encoding");
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain.text());
    assertThat(plain.header("Content-Encoding")).isEmpty();
  }

  @Test
  void aFontIsCompressedAlready() {
    Answer answer = inbox.anybody().with("Accept-Encoding", "gzip").get(FONT);

    assertThat(answer.header("Content-Encoding")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/e/0123456789abcdef/css/index.css",
        "/e/",
        "/sign-in.html",
        "/css",
        "/css/",
        "/css/none.css",
        "/notes.unknown",
        "/.hidden.txt",
        "/css/.index.css",
        "/css//index.css",
        "/css/%69ndex.css",
        "/web/css/index.css",
        "/../simplelogger.properties",
        "/css/../../simplelogger.properties",
        "/css/%2e%2e/%2e%2e/openapi.json",
        "/css/..%2f..%2fopenapi.json",
        "/css/..\\\\..\\\\openapi.json",
        "/webjars/font-awesome/webfonts/../../../../../maven/org.webjars/font-awesome/pom.xml",
        "/webjars/font-awesome/package.json",
        "/META-INF/MANIFEST.MF",
        "/co/com/bsl/inbox/adapter/http/errors.properties",
        "//etc/passwd"
      })
  void nothingElseIsGivenAway(String path) {
    String status = RawHttp.get(inbox.server.port(), path).lines().findFirst().orElse("");

    assertThat(status).matches("HTTP/1.1 (404|400) .*");
  }

  private static String named(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group();
  }
}
