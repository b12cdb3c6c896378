package co.com.bsl.inbox.domain.quarantine;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A provider's call as it came in, before anybody tried to understand it.
 *
 * @param path the raw path, still percent-encoded
 * @param query the raw query without question mark, "" when there is none
 * @param headers by lower-case name
 * @param body the raw body, decoded as UTF-8
 * @param client the network address it came from
 */
public record RawCall(
    String path, String query, Map<String, String> headers, String body, String client) {
  /** How much of a body is kept; the provider's own are a fraction of it. */
  static final int LONGEST_BODY = 32 * 1024;

  private static final int LONGEST_HEADER = 1024;

  /** What it takes to see why a signature does not fit; never what signs somebody in. */
  private static final Pattern TELLING =
      Pattern.compile(
          "content-type|user-agent|host|forwarded|x-forwarded-(for|proto|host|port)"
              + "|[a-z0-9-]*(signature|idempotency)[a-z0-9-]*");

  public RawCall {
    headers = Map.copyOf(headers);
  }

  /** Says nothing of what a contact wrote. */
  @Override
  public String toString() {
    return "RawCall[" + path + "]";
  }

  /** The call without headers that do not matter, and cut to a size that can be kept. */
  RawCall fitToKeep() {
    return new RawCall(path, query, tellingHeaders(), cut(body, LONGEST_BODY), client);
  }

  /** Whether all of the body is there. */
  boolean isWhole() {
    return body.length() < LONGEST_BODY;
  }

  private Map<String, String> tellingHeaders() {
    return headers.entrySet().stream()
        .filter(header -> TELLING.matcher(header.getKey()).matches())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                header -> cut(header.getValue(), LONGEST_HEADER),
                (first, second) -> first,
                TreeMap::new));
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }
}
