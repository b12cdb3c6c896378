package co.com.bsl.inbox.adapter.twilio.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.domain.content.Attachment;
import co.com.bsl.inbox.domain.messaging.Media;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where credentials go, and where they do not. */
class ForeignMediaTest {
  private static final String PATH =
      "/2010-04-01/Accounts/%s/Messages/%s/Media/ME%s"
          .formatted(Samples.ACCOUNT.sid(), Samples.sid(1), "0".repeat(32));

  @Test
  void theStoreDoesNotSeeTheCredentials() throws IOException {
    try (StubServer server = StubServer.answering(ForeignMediaTest::sendOn)) {
      try (Media media = open(server.url(), server.url() + PATH)) {
        assertThat(new String(media.bytes().readAllBytes(), UTF_8)).isEqualTo("bytes");
        assertThat(media.length()).hasValue(5);
      }

      assertThat(server.asked()).hasSize(2);
      assertThat(server.asked().get(0).authorization()).startsWith("Basic ");
      assertThat(server.asked().get(1).authorization()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://api.twilio.com.evil.example",
        "https://evil.example@evil2.example",
        "ftp://api.twilio.com"
      })
  void credentialsGoToNoOtherHost(String host) {
    assertIsForeign(host + PATH);
  }

  @Test
  void credentialsGoToNothingButFilesOfOurAccount() {
    String api = "https://api.twilio.com";
    assertIsForeign(api + PATH.replace(Samples.ACCOUNT.sid(), "AC" + "f".repeat(32)));
    assertIsForeign(api + PATH.replaceFirst("/Media.*", ".json"));
    assertIsForeign(api + PATH.replaceFirst("/Media", "/../Media"));
    assertIsForeign(api + PATH + "/../../../../Calls.json");
    assertIsForeign("not an address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/f",
        "https://eviltwiliocdn.com/f",
        "http://mms.twiliocdn.com/f",
        "http://169.254.169.254/latest",
        "file:///etc/passwd"
      })
  void nobodyIsSentOnToAnUnknownStore(String location) {
    try (StubServer server =
        StubServer.answering(
            exchange -> {
              exchange.getResponseHeaders().set("Location", location);
              StubServer.answer(exchange, 307, "");
            })) {
      MessagingException failure = failure(server.url(), server.url() + PATH);

      assertThat(failure.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(failure.failure().code()).isEqualTo("foreign_media");
      assertThat(server.asked()).hasSize(1);
    }
  }

  private static void sendOn(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/store")) {
      StubServer.answer(exchange, 200, "bytes");
    } else {
      exchange.getResponseHeaders().set("Location", "/store?signed=1");
      StubServer.answer(exchange, 307, "");
    }
  }

  private static void assertIsForeign(String location) {
    MessagingException failure = failure("https://api.twilio.com", location);

    assertThat(failure.failure().code()).isEqualTo("foreign_media");
  }

  private static MessagingException failure(String apiUrl, String location) {
    return catchThrowableOfType(MessagingException.class, () -> open(apiUrl, location));
  }

  private static Media open(String apiUrl, String location) {
    return Samples.messaging(apiUrl).open(new Attachment(location, "image/jpeg", ""));
  }
}
