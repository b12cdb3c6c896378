package co.com.bsl.inbox.adapter.http.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Speaks HTTP without a library that would tidy up what it is told to say. */
public final class RawHttp {

  private RawHttp() {}

  /** The whole answer to a request for exactly that path. */
  public static String get(int port, String path) {
    try (Socket socket = open(port, path, "")) {
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A connection over which something has been asked; nobody reads the answer yet. */
  public static Socket open(int port, String path, String headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }
}
