package co.com.bsl.inbox.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Requests as bytes, made before the clock runs. */
public final class HttpMessage {

  private HttpMessage() {}

  /** A request to look at something, with what shows who asks. */
  public static byte[] get(String path, String cookie) {
    String head =
        "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\n\r\n".formatted(path, cookie);
    return head.getBytes(UTF_8);
  }

  /** A request with a body; further header lines end with a line break each. */
  public static byte[] post(String path, String type, String headers, String body) {
    byte[] content = body.getBytes(UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(path, type, content.length, headers);
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.getBytes(UTF_8));
    message.writeBytes(content);
    return message.toByteArray();
  }
}
