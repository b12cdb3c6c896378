package co.com.bsl.inbox.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.com.bsl.inbox.adapter.http.bench.Answer;
import co.com.bsl.inbox.adapter.http.bench.Client;
import co.com.bsl.inbox.adapter.http.bench.Inbox;
import co.com.bsl.inbox.adapter.http.bench.Setup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginPolicyTest {
  private static final String CHANGE = "/api/sesion/salir";
  private static final String FRIEND = "https://friend.example.com";

  private final Inbox inbox =
      Inbox.open(Setup.PLAIN.at("https://Inbox.bsl.com.co/").openTo(FRIEND + "/"));
  private final Client marta = inbox.page("marta");

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,https://evil.example.com",
    "Origin,https://inbox.bsl.com.co.evil.com",
    "Origin,http://inbox.bsl.com.co",
    "Origin,null",
    "Origin,https://friend.example.com.evil.com",
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
    "Sec-Fetch-Site,whatever"
  })
  void anotherSitesPageMayChangeNothing(String header, String value) {
    Answer answer = marta.with(header, value).post(CHANGE, "{}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("origen_ajeno");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(marta.get("/api/sesion").status()).isEqualTo(200);
  }

  @Test
  void notEvenSigningInIsOpenToOtherSites() {
    Answer answer =
        inbox
            .anybody()
            .with("Origin", "https://evil.example.com")
            .post("/api/sesion", "{\"usuario\":\"marta\",\"clave\":\"correct horse\"}");

    assertThat(answer.code()).isEqualTo("origen_ajeno");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,https://inbox.bsl.com.co",
    "Sec-Fetch-Site,same-origin",
    "Sec-Fetch-Site,none",
    "Accept,*/*"
  })
  void ourOwnPageAndProgramsMay(String header, String value) {
    assertThat(marta.with(header, value).post(CHANGE, "{}").status()).isEqualTo(200);
  }

  @Test
  void thePageMayUnderWhateverNameItReachedUs() {
    String here = "http://127.0.0.1:" + inbox.server.port();

    assertThat(marta.with("Origin", here).post(CHANGE, "{}").status()).isEqualTo(200);
  }

  @Test
  void theProviderNeedsNoOrigin() {
    Answer answer =
        inbox.anybody().with("Origin", "https://any.where").postForm("/webhook/twilio", "a=b");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void otherSitesMayReadNothing() {
    Answer answer = marta.with("Origin", "https://evil.example.com").get("/api/conversaciones");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.header("Vary")).contains("Origin");
  }

  @Test
  void aSiteThatTheConfigurationNamesMayReadAndChange() {
    Client friend = marta.with("Origin", FRIEND).with("Sec-Fetch-Site", "cross-site");

    Answer read = friend.get("/api/conversaciones");
    Answer changed = friend.post(CHANGE, "{}");

    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo(FRIEND);
    assertThat(read.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void itsPagesAreToldWhatTheyMaySend() {
    Answer answer =
        inbox
            .anybody()
            .with("Origin", FRIEND)
            .with("Access-Control-Request-Method", "POST")
            .send("OPTIONS", "/api/enviar-mensaje", null);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(FRIEND);
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST");
    assertThat(answer.header("Access-Control-Allow-Headers")).contains("Content-Type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example.com", "null"})
  void othersAreToldNothing(String origin) {
    Answer answer =
        inbox
            .anybody()
            .with("Origin", origin)
            .with("Access-Control-Request-Method", "POST")
            .send("OPTIONS", "/api/enviar-mensaje", null);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"friend.example.com", "*", "https:///x"})
  void aSiteThatIsNoneIsNotConfigured(String site) {
    assertThatThrownBy(
            () ->
                new HttpConfig(
                    new HttpConfig.Place("", 0),
                    "",
                    List.of(site),
                    HttpConfig.Gate.USUAL,
                    "1",
                    Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
