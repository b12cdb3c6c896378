package co.com.bsl.inbox.bootstrap.security;

import java.util.List;
import java.util.Locale;

/** What a server answered, as it came over the wire. */
record Reply(int status, List<String> headers, String body) {

  /** The value of the header with that name, "" when there is none. */
  String header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }

  boolean isRefusal() {
    return status >= 400 && status < 500;
  }
}
