package co.com.bsl.inbox.adapter.http.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import co.com.bsl.inbox.adapter.http.bench.Inbox;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send a byte now and then; the server of tests is patient for a second. */
@Timeout(60)
class SlowClientTest {
  private static final int PAUSE_MILLIS = 50;
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private final Inbox inbox = Inbox.open();

  @AfterEach
  void close() {
    inbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/webhook/twilio", "/api/sesion"})
  void aBodyThatTricklesInIsGivenUp(String path) throws IOException {
    String answer = trickle(head("POST " + path, FORM, "Content-Length: 100000"), "a=1&");

    assertThat(answer).startsWith("HTTP/1.1 408 ").contains("cuerpo_incompleto");
  }

  @Test
  void aBodyThatNeverComesIsGivenUp() throws IOException {
    try (Socket socket = open()) {
      socket
          .getOutputStream()
          .write(head("POST /webhook/twilio", FORM, "Content-Length: 100000").getBytes(UTF_8));

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void aBodyInChunksThatTricklesInIsGivenUp() throws IOException {
    String answer =
        trickle(head("POST /webhook/twilio", "Transfer-Encoding: chunked"), "1\r\na\r\n");

    assertThat(answer).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void aHeadThatTricklesInIsCutOff() throws IOException {
    assertThat(trickle("GET /health HTTP/1.1\r\n", "X-A: 1\r\n")).isEmpty();
  }

  @Test
  void aSecondHeadThatTricklesInIsCutOffToo() throws IOException {
    String answer = trickle(head("GET /health") + "GET /", "x");

    assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("414");
  }

  @Test
  void aConnectionThatIsSilentBetweenRequestsIsKept() throws IOException {
    byte[] request = head("GET /health").getBytes(UTF_8);
    try (Socket socket = open()) {
      socket.getOutputStream().write(request);
      readSome(socket.getInputStream());
      socket.setSoTimeout(4_000);

      assertThat(isSilent(socket)).isTrue();
      socket.getOutputStream().write(request);

      assertThat(readSome(socket.getInputStream())).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void manySlowClientsDoNotKeepOthersOut() throws IOException {
    Socket[] slow = new Socket[300];
    for (int n = 0; n < slow.length; n++) {
      slow[n] = open();
      slow[n]
          .getOutputStream()
          .write("POST /webhook/twilio HTTP/1.1\r\nHost: x\r\n".getBytes(UTF_8));
    }

    assertThat(inbox.anybody().get("/health").status()).isEqualTo(200);
    for (Socket socket : slow) {
      socket.close();
    }
  }

  /** Sends the start, then the drop again and again; what the server says until it hangs up. */
  private String trickle(String start, String drop) throws IOException {
    try (Socket socket = open()) {
      socket.setSoTimeout(PAUSE_MILLIS);
      StringBuilder answer = new StringBuilder();
      socket.getOutputStream().write(start.getBytes(UTF_8));
      while (read(socket, answer)) {
        socket.getOutputStream().write(drop.getBytes(UTF_8));
      }
      return answer.toString();
    } catch (SocketException hungUp) {
      return "";
    }
  }

  /** Whether the server still listens; the time it takes to be silent is the pause. */
  private static boolean read(Socket socket, StringBuilder answer) throws IOException {
    try {
      byte[] some = new byte[8_192];
      int count = socket.getInputStream().read(some);
      answer.append(new String(some, 0, Math.max(0, count), UTF_8));
      return count >= 0 && !answer.toString().startsWith("HTTP/1.1 4");
    } catch (SocketTimeoutException nothingYet) {
      return true;
    }
  }

  private static boolean isSilent(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < -1;
    } catch (SocketTimeoutException nothing) {
      return true;
    }
  }

  private static String head(String call, String... headers) {
    String further = Stream.of(headers).map(line -> line + "\r\n").collect(joining());
    return call + " HTTP/1.1\r\nHost: localhost\r\n" + further + "\r\n";
  }

  private static String readSome(InputStream stream) throws IOException {
    byte[] some = new byte[8_192];
    return new String(some, 0, Math.max(0, stream.read(some)), UTF_8);
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), inbox.server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }
}
