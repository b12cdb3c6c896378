package co.com.bsl.inbox.adapter.twilio.rest;

import static co.com.bsl.inbox.domain.port.MessagingException.Outcome.BUSY;
import static co.com.bsl.inbox.domain.port.MessagingException.Outcome.REFUSED;
import static co.com.bsl.inbox.domain.port.MessagingException.Outcome.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.com.bsl.inbox.adapter.twilio.TwilioConfig;
import co.com.bsl.inbox.domain.port.MessagingException;
import co.com.bsl.inbox.domain.port.MessagingException.Outcome;
import co.com.bsl.inbox.testkit.fixture.Messages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendOutcomesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"code\":21211,\"message\":\"Invalid 'To'\"}  | REFUSED   | 21211",
        "401 | {\"code\":20003,\"message\":\"Authenticate\"}  | REFUSED   | 20003",
        "401 | <html>who are you?</html>                      | REFUSED   | http_401",
        "403 | {\"code\":20003}                               | REFUSED   | 20003",
        "404 | {\"code\":20404}                               | REFUSED   | 20404",
        "404 | <html>a proxy lost it</html>                   | UNCERTAIN | http_404",
        "429 | {\"code\":20429}                               | BUSY      | 20429",
        "429 | <html>slow down</html>                         | BUSY      | http_429",
        "400 | {\"code\":21611,\"message\":\"Queue is full\"} | BUSY      | 21611",
        "500 | {\"code\":20500}                               | UNCERTAIN | 20500",
        "502 | <html>bad gateway</html>                       | UNCERTAIN | http_502",
        "503 | ''                                             | UNCERTAIN | http_503",
        "504 | {}                                             | UNCERTAIN | http_504",
        "302 | ''                                             | UNCERTAIN | http_302",
        "201 | <html>welcome to this hotel's wifi</html>      | UNCERTAIN | unreadable",
        "201 | ''                                             | UNCERTAIN | unreadable",
        "201 | {\"status\":\"queued\"}                        | UNCERTAIN | unreadable"
      })
  void everyAnswerMeansOneThingAndIsAskedForOnce(
      int status, String body, Outcome outcome, String code) {
    try (StubServer server = StubServer.answering(status, body)) {
      MessagingException failure = failureAt(server.url());

      assertThat(failure.outcome()).isEqualTo(outcome);
      assertThat(failure.failure().code()).isEqualTo(code);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"429,7,7", "503,0,0", "503,30,30", "429,soon,0", "408,0,0"})
  void twilioSaysHowLongToWaitAndNobodyActsOnItHere(int status, String asked, long heard) {
    try (StubServer server =
        StubServer.answering(
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", asked);
              StubServer.answer(exchange, status, "");
            })) {
      MessagingException failure = failureAt(server.url());

      assertThat(failure.retryAfter().orElse(Duration.ZERO)).isEqualTo(Duration.ofSeconds(heard));
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aDroppedConnectionMayHaveCarriedTheMessage() {
    try (StubServer server = StubServer.dropping()) {
      assertThat(failureAt(server.url()).outcome()).isEqualTo(UNCERTAIN);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatNeverComesMayHaveBeenASuccess() {
    try (StubServer server = StubServer.hanging()) {
      MessagingException failure = failureAt(server.url(), Samples.limits(20_000, 1_500));

      assertThat(failure.outcome()).isEqualTo(UNCERTAIN);
      assertThat(failure.failure().code()).isEqualTo("no_answer");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void anAnswerThatBreaksOffMayHaveBeenASuccess() {
    try (StubServer server =
        StubServer.answering(
            exchange -> {
              exchange.sendResponseHeaders(201, 100);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              exchange.close();
            })) {
      assertThat(failureAt(server.url()).outcome()).isEqualTo(UNCERTAIN);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void whereNobodyListensNothingWasSent() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    MessagingException failure = failureAt("http://127.0.0.1:" + port);

    assertThat(failure.outcome()).isEqualTo(BUSY);
    assertThat(failure.failure().code()).isEqualTo("unreachable");
  }

  @Test
  void toAHostWithoutAddressNothingWasSent() {
    assertThat(failureAt("http://twilio.invalid").outcome()).isEqualTo(BUSY);
  }

  @Test
  void toAHostThatDoesNotTakeTheCallNothingWasSent() throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 4; i++) {
        waiting.add(knockAt(full));
      }

      assertThat(
              failureAt("http://127.0.0.1:" + full.getLocalPort(), Samples.limits(500, 20_000))
                  .outcome())
          .isEqualTo(BUSY);
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void toAHostThatCannotSpeakTlsNothingWasSent() {
    try (StubServer server = StubServer.hanging()) {
      String https = server.url().replace("http:", "https:");

      assertThat(failureAt(https).outcome()).isEqualTo(BUSY);
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void noNumberGetsIntoTheWordsOfAFailure() {
    String body = "{\"code\":21211,\"message\":\"The number whatsapp:+573001234567 is not valid\"}";
    try (StubServer server = StubServer.answering(400, body)) {
      MessagingException failure = failureAt(server.url());

      assertThat(failure.outcome()).isEqualTo(REFUSED);
      assertThat(failure).hasMessageContaining("+57…67").hasMessageNotContaining("3001234567");
    }
  }

  /** Fills the queue of callers that nobody accepts; later callers hear nothing. */
  private static Socket knockAt(ServerSocket server) throws IOException {
    Socket socket = new Socket();
    try {
      socket.connect(server.getLocalSocketAddress(), 50);
    } catch (java.net.SocketTimeoutException full) {
      return socket;
    }
    return socket;
  }

  @Test
  void noCallTakesLongerThanWhoeverWaitsForItIsTold() {
    assertThat(Endpoint.Limits.USUAL.longestCall()).isEqualTo(TwilioConfig.LONGEST_CALL);
  }

  private static MessagingException failureAt(String apiUrl) {
    return failureOf(Samples.messaging(apiUrl));
  }

  private static MessagingException failureAt(String apiUrl, Endpoint.Limits limits) {
    return failureOf(Samples.messaging(apiUrl, "", limits));
  }

  private static MessagingException failureOf(TwilioMessaging messaging) {
    return catchThrowableOfType(
        MessagingException.class, () -> messaging.send(Messages.toSend("hola")));
  }
}
