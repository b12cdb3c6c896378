package co.com.bsl.inbox.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One kept connection over which one request after another is made. It costs the machine so little
 * that what is measured is the server, where a comfortable client would measure itself.
 */
public final class Wire implements Closeable {
  private final Socket socket;
  private final InputStream input;
  private final OutputStream output;

  /** Connects to that port of this machine. */
  public Wire(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    this.input = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    this.output = socket.getOutputStream();
  }

  /** Makes the request and reads the whole answer. */
  public Answer exchange(byte[] request) throws IOException {
    output.write(request);
    output.flush();
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    StringBuilder headers = new StringBuilder();
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      headers.append(header).append('\n');
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
    }
    return new Answer(status, headers.toString(), chunked ? chunks() : input.readNBytes(length));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private byte[] chunks() throws IOException {
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.write(input.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = input.read(); next != '\n'; next = input.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** What came back; header lines as they came. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(int status, String headers, byte[] body) {

    /** The body as text of plain characters. */
    public String text() {
      return new String(body, ISO_8859_1);
    }
  }
}
