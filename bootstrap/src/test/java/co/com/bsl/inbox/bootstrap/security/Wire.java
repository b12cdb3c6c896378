package co.com.bsl.inbox.bootstrap.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;

/** Speaks HTTP byte by byte, so that nothing hostile is tidied up on the way. */
final class Wire {
  private static final int PATIENCE_MILLIS = 5_000;

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /** What is answered to that request; status 0 when the server hangs up without a word. */
  Reply send(String method, String target, List<String> headers, String body) {
    byte[] content = body.getBytes(UTF_8);
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(method, target, content.length, lines(headers));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket, head.getBytes(UTF_8), content);
      return reply(socket.getInputStream());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String lines(List<String> headers) {
    return headers.isEmpty() ? "" : String.join("\r\n", headers) + "\r\n";
  }

  /** A server that refuses early may have hung up before it heard everything. */
  private static void write(Socket socket, byte[] head, byte[] body) throws IOException {
    try {
      socket.getOutputStream().write(head);
      socket.getOutputStream().write(body);
    } catch (SocketException hungUp) {
      socket.shutdownOutput();
    }
  }

  private static Reply reply(InputStream stream) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8_192];
    try {
      for (int count = stream.read(some); count >= 0; count = stream.read(some)) {
        all.write(some, 0, count);
        if (all.toString(ISO_8859_1).contains("text/event-stream")) {
          break;
        }
      }
    } catch (SocketException | SocketTimeoutException hungUp) {
      all.write(new byte[0]);
    }
    return parsed(all.toString(UTF_8));
  }

  private static Reply parsed(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Reply(0, List.of(), text);
    }
    List<String> head = List.of(text.substring(0, end).split("\r\n", -1));
    int status = Integer.parseInt(head.get(0).split(" ", -1)[1]);
    return new Reply(status, head.subList(1, head.size()), text.substring(end + 4));
  }
}
