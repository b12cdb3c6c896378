package co.com.bsl.inbox.benchmarks.product;

import co.com.bsl.inbox.benchmarks.load.HttpMessage;
import co.com.bsl.inbox.benchmarks.load.Wire;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in to an inbox. */
public final class SignedIn {
  static final String USER = "ana";
  static final String PASSWORD = "benchmarks only";

  private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: *([^;\\s]+)");

  private SignedIn() {}

  /** What shows at that port who asks. */
  public static String cookie(int port) throws IOException {
    String body = "{\"usuario\":\"%s\",\"clave\":\"%s\"}".formatted(USER, PASSWORD);
    try (Wire wire = new Wire(port)) {
      Wire.Answer answer =
          wire.exchange(HttpMessage.post("/api/sesion", "application/json", "", body));
      Matcher cookie = COOKIE.matcher(answer.headers());
      if (answer.status() != 200 || !cookie.find()) {
        throw new IllegalStateException("nobody could sign in: " + answer.text());
      }
      return cookie.group(1);
    }
  }
}
